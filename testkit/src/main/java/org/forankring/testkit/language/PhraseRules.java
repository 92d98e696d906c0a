package org.forankring.testkit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What holds of the phrases of every module; a module's test inherits it. */
public abstract class PhraseRules {

    /** The bundles of the module at hand, and those that every module can say. */
    final PhraseBundles bundles = PhraseBundles.of(Path.of(""));

    final PhraseBundles shared = PhraseBundles.of(Path.of("../platform/http"));

    @Test
    void every_language_has_the_same_phrases_with_the_same_parameters() {
        assertThat(bundles.differences()).isEmpty();
    }

    @Test
    void every_phrase_that_the_code_speaks_of_is_there() {
        assertThat(bundles.used()).allMatch(code -> bundles.include(code) || shared.include(code));
    }

    @Test
    void no_phrase_is_left_that_nobody_says() {
        assertThat(bundles.unsaid()).isEmpty();
    }
}
