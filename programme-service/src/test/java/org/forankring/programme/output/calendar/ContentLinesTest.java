package org.forankring.programme.output.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 74, 75, 76, 300})
    void no_line_is_longer_than_75_octets_and_no_character_is_split(int before) {
        String line = "SUMMARY:" + "x".repeat(before) + "😀å".repeat(60) + "\r\nSTATUS:CONFIRMED\r\n";
        String folded = new String(ContentLines.fold(line), StandardCharsets.UTF_8);
        assertThat(Arrays.stream(folded.split("\r\n")).map(part -> part.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
}
