package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedRepetitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z]+(-[a-z]+)*$",
                "(a|b)*",
                "(?:a|b)+",
                "((ab)?c)*",
                "(a*){2,}",
                "([*]|x)*",
                "(a{1,3})+",
                "((a|b))*"
            })
    void a_repeated_group_that_varies_is_found(String expression) {
        assertThat(NestedRepetition.in(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?!.*--)[a-z]([a-z-]*[a-z])?$",
                "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                "(a|b)",
                "(ab)*",
                "\\(a+\\)*",
                "[(a+)]*",
                "\\Q(a+)*\\E",
                "^(urn|https?):[!-~]{1,250}$",
                "(?<![0-9])[0-9]{2}(?:19|20)[0-9]{2}"
            })
    void what_takes_bounded_time_is_left_alone(String expression) {
        assertThat(NestedRepetition.in(expression)).isFalse();
    }
}
