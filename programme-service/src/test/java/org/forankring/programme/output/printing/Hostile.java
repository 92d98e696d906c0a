package org.forankring.programme.output.printing;

/** Texts that would be something else than text if a format let them. */
public final class Hostile {

    /** Markup, templates, fields of Word, formulas, addresses, and letters of many scripts. */
    public static final String TEXT = "<script>alert(1)</script> <img src=http://127.0.0.1:1/x.png> {{7*7}} ${7*7}"
            + " { INCLUDETEXT \"file\" } =HYPERLINK(1) &amp; ]]> <w:fldSimple w:instr=\"DATE\"/>"
            + " url(http://127.0.0.1:1/y) שלום مرحبا 😀 🫠 中文 Rødgrød Å";

    /** The same with control characters, which older rows may hold. */
    public static final String STORED = TEXT + "\u0001\u000B\uFFFE";

    private Hostile() {}
}
