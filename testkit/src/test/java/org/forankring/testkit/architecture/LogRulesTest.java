package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.training.booking.Faulty;
import org.junit.jupiter.api.Test;

class LogRulesTest {
    @Test
    void printing_is_refused() {
        var rule = LogRules.NOTHING_IS_PRINTED;

        assertThat(Violations.in(Faulty.Prints.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
