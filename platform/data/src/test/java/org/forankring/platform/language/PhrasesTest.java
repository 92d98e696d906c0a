package org.forankring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.forankring.testkit.language.PhraseBundles;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void every_language_has_the_same_phrases_with_the_same_parameters() {
        assertThat(PhraseBundles.of(Path.of("../http")).differences()).isEmpty();
    }

    @Test
    void every_phrase_that_the_platform_speaks_of_is_there() {
        assertThat(PhraseBundles.of(Path.of("../http")).used()).allMatch(Wording::isKnown);
        assertThat(PhraseBundles.of(Path.of("")).used()).allMatch(Wording::isKnown);
    }
}
