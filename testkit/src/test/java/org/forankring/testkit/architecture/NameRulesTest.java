package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.training.booking.Faulty;
import org.junit.jupiter.api.Test;

class NameRulesTest {
    @Test
    void a_name_with_an_empty_suffix_is_refused() {
        var rule = NameRules.NAMES_HAVE_NO_EMPTY_SUFFIX;

        assertThat(Violations.in(Faulty.SeatManager.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
