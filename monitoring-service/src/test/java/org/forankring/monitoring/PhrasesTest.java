package org.forankring.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.forankring.platform.language.Wording;
import org.forankring.testkit.language.PhraseBundles;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final PhraseBundles bundles = PhraseBundles.of(Path.of(""));

    @Test
    void every_language_has_the_same_phrases_with_the_same_parameters() {
        assertThat(bundles.differences()).isEmpty();
    }

    @Test
    void every_phrase_that_the_code_speaks_of_is_there() {
        assertThat(bundles.used()).allMatch(Wording::isKnown);
    }

    @Test
    void no_fault_or_problem_is_left_that_nobody_says() {
        assertThat(bundles.unsaid()).isEmpty();
    }
}
