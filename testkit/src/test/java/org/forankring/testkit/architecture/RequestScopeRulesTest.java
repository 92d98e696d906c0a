package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.training.booking.rest.FaultyRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestScopeRulesTest {
    @ParameterizedTest
    @ValueSource(classes = {FaultyRest.OpenGuest.class, FaultyRest.HalfOpenGuest.class})
    void a_field_that_others_can_reach_is_refused(Class<?> bean) {
        var rule = RequestScopeRules.FIELDS_OF_REQUEST_SCOPED_BEANS_ARE_PRIVATE;

        assertThat(Violations.in(bean, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_field_that_a_bean_inherits_is_refused_too() {
        assertThat(Violations.inPackage(
                        "org.forankring.training.booking.rest",
                        RequestScopeRules.FIELDS_OF_REQUEST_SCOPED_BEANS_ARE_PRIVATE))
                .anyMatch(violation -> violation.contains("Person.name"));
    }
}
