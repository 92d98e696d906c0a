package org.forankring.testkit.hostility;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What is put where something sensible is expected. */
final class Malice {

    private static final String LONG = "x".repeat(6_000);
    private static final String DEEP = "[".repeat(500) + "]".repeat(500);

    /** For a place in an address or a header. */
    static final List<String> TEXTS = List.of(
            " ",
            LONG,
            "a\0b",
            "\uD83D\uDE00",
            "\u202Ex\u200B",
            "null",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "1-1-1-1-1",
            "0026-11-01",
            "9999-12-31",
            "2026-02-30",
            "..",
            "'; drop table outbox; --",
            "%",
            "{}",
            "eyJhIjoxfQ",
            Base64.getUrlEncoder().encodeToString("+999999999-12-31\n0".getBytes(StandardCharsets.UTF_8)),
            "=,&;\"\\");

    /** For a place in a body, as JSON. */
    static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"" + LONG + "\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\uD83D\uDE00\\u202e\\u200b\"",
            "\"1-1-1-1-1\"",
            "\"AZAAAAAAcACAAAAAAAAACg==\"",
            "\"0026-11-01\"",
            "\"9999-12-31\"",
            "\"9999-12-31T23:59:59Z\"",
            "-1",
            "0",
            "0.5",
            "1e400",
            "2147483648",
            "9".repeat(400),
            "9".repeat(2_000),
            "true",
            "[]",
            "[null]",
            "[[2026,3,31]]",
            "{}",
            "{\"\":null}",
            DEEP);

    /** For a whole body. */
    static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "[null]",
            "{}",
            "\"\"",
            "0",
            "true",
            "{",
            "{\"a\":1,\"a\":2}",
            "{\"a\":1}}",
            "{\"" + LONG + "\":\"" + LONG + "\"}",
            "{\"a\\u0000\":1}",
            "{\"\\ud800\":1}",
            "\uFEFF{}",
            "{\"a\":".repeat(500) + "1" + "}".repeat(500),
            "[".repeat(60) + "]".repeat(60));

    private Malice() {}
}
