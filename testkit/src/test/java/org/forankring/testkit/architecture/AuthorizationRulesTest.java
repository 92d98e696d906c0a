package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.training.booking.rest.FaultyRest;
import org.junit.jupiter.api.Test;

class AuthorizationRulesTest {
    @Test
    void a_resource_method_without_a_role_of_its_own_is_refused() {
        var rule = AuthorizationRules.RESOURCE_METHODS_SAY_WHO_MAY_CALL_THEM;

        assertThat(Violations.in(FaultyRest.OpenToWhom.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_resource_method_that_is_not_public_is_refused() {
        var rule = AuthorizationRules.RESOURCE_METHODS_ARE_PUBLIC;

        assertThat(Violations.in(FaultyRest.Hidden.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
