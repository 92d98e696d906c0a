package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NullnessRulesTest {
    @Test
    void a_package_that_is_not_null_marked_is_refused() {
        var rule = NullnessRules.PACKAGES_ARE_NULL_MARKED;

        assertThat(Violations.inPackage("org.forankring.training.unmarked", rule))
                .containsExactly("Package <org.forankring.training.unmarked> is not annotated");
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
