package org.forankring.programme.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.method.MethodDefinition;
import org.forankring.programme.method.MethodVersion;
import org.forankring.programme.method.Phase;
import org.forankring.programme.round.Round;
import org.junit.jupiter.api.Test;

class ImplementationTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 15);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    @Test
    void no_phase_is_current_before_the_first_is_entered() {
        assertThat(implementation(true, false).currentPhase()).isEmpty();
    }

    @Test
    void phases_are_entered_in_their_order() {
        Implementation implementation = implementation(true, false);
        assertThat(implementation.enterNextPhase(START).code()).isEqualTo("first");
        assertThat(implementation.enterNextPhase(LATER).code()).isEqualTo("second");
        assertThat(implementation.currentPhase())
                .hasValueSatisfying(phase -> assertThat(phase.enteredOn()).isEqualTo(LATER));
        assertThatThrownBy(() -> implementation.enterNextPhase(LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void support_ends_with_the_last_phase_that_the_board_supports() {
        assertThat(implementation(true, false).supportEndsOn()).contains(LocalDate.of(2026, 3, 14));
        assertThat(implementation(true, true).supportEndsOn()).contains(LocalDate.of(2026, 5, 14));
        assertThat(implementation(false, false).supportEndsOn()).isEmpty();
    }

    @Test
    void facts_are_numbered_from_one() {
        Implementation implementation = implementation(true, true);
        assertThat(implementation.countFact()).isEqualTo(1);
        assertThat(implementation.countFact()).isEqualTo(2);
    }

    private static Implementation implementation(boolean firstSupported, boolean secondSupported) {
        MethodDefinition definition = new MethodDefinition(
                "abc",
                "A method",
                "Adults",
                null,
                List.of(phase("first", firstSupported), phase("second", secondSupported)),
                List.of(),
                List.of(),
                "urn:abc",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Round round = new Round(
                UUID.randomUUID(), "Round", new MethodVersion(definition, 1, Instant.EPOCH), START, List.of());
        return new Implementation(
                UUID.randomUUID(), UUID.randomUUID(), round, START, PhaseCalendar.from(START, definition));
    }

    private static Phase phase(String code, boolean supported) {
        return new Phase(code, code, 2, supported, null, List.of());
    }
}
