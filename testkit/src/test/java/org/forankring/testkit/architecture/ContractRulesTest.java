package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.platform.seating.SeatingPlan;
import org.forankring.training.booking.Faulty;
import org.junit.jupiter.api.Test;

class ContractRulesTest {
    @Test
    void a_service_that_knows_another_is_refused() {
        var rule = ContractRules.SERVICES_DO_NOT_DEPEND_ON_EACH_OTHER;

        assertThat(Violations.inPackage("org.forankring", rule))
                .singleElement()
                .asString()
                .contains("KnowsAnotherService");
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void shared_code_that_knows_a_service_is_refused() {
        var rule = ContractRules.SHARED_CODE_KNOWS_NO_SERVICE;

        assertThat(Violations.in(SeatingPlan.class, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_domain_that_knows_contracts_is_refused() {
        var rule = ContractRules.ONLY_PUBLISHING_AND_LISTENING_KNOW_CONTRACTS;

        assertThat(Violations.in(Faulty.KnowsContracts.class, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_domain_that_calls_the_outbox_is_refused() {
        var rule = ContractRules.ONLY_PUBLISHING_CALLS_THE_OUTBOX;

        assertThat(Violations.in(Faulty.CallsTheOutbox.class, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_domain_that_uses_the_inbox_is_refused() {
        var rule = ContractRules.ONLY_LISTENING_USES_THE_INBOX;

        assertThat(Violations.in(Faulty.UsesTheInbox.class, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
