package org.forankring.programme.output.printing;

/** Manuscripts as files, without a running service. */
public final class Printed {

    private Printed() {}

    public static byte[] docx(Manuscript manuscript) {
        return new PrintDocx().print(manuscript);
    }

    public static byte[] pdf(Manuscript manuscript) {
        return new PrintPdf().print(manuscript);
    }
}
