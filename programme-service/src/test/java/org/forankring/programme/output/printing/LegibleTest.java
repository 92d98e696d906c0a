package org.forankring.programme.output.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

    @ParameterizedTest
    @CsvSource({
        "Rødgrød med fløde, Rødgrød med fløde",
        "'a\u0000b\u0001c\u000Bd\u001Fe\u007Ff\u0085g', abcdefg",
        "'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'",
        "'tab\there', 'tab\there'",
        "'half \uD83D of a pair', 'half  of a pair'",
        "'no\uFFFEthing\uFFFF', nothing",
        "שלום مرحبا 😀, שלום مرحبا 😀",
    })
    void what_no_format_can_hold_is_dropped(String raw, String legible) {
        assertThat(Legible.text(raw)).isEqualTo(legible);
    }

    @Test
    void a_line_has_no_line_ends() {
        assertThat(Legible.line(" one\r\ntwo\tthree ")).isEqualTo("one two three");
    }
}
