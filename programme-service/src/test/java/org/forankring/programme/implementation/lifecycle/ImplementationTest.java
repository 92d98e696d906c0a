package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.round.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImplementationTest {

    @Test
    void the_support_of_one_that_is_closed_does_not_end_later_than_the_collaboration() {
        Implementation implementation = implementation(true, true);
        assertThat(implementation.supportEndsOn()).contains(LocalDate.of(2026, 5, 14));
        implementation.enterNextPhase(on(LocalDate.of(2026, 1, 15)));
        implementation.enterNextPhase(on(LocalDate.of(2026, 2, 1)));
        implementation.close(on(LocalDate.of(2026, 2, 20)));
        assertThat(implementation.supportEndsOn()).contains(LocalDate.of(2026, 2, 20));
    }

    private static final LocalDate START = LocalDate.of(2026, 1, 15);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final Wording PLAN_ADOPTED = Wording.of("gate-title.plan-adopted");

    @Test
    void no_phase_is_current_before_the_first_is_entered() {
        assertThat(implementation(true, false).currentPhase()).isEmpty();
    }

    @Test
    void phases_are_entered_in_their_order() {
        Implementation implementation = implementation(true, false);
        assertThat(implementation.enterNextPhase(on(START)).code()).isEqualTo("first");
        assertThat(implementation.enterNextPhase(on(LATER)).code()).isEqualTo("second");
        assertThat(implementation.currentPhase())
                .hasValueSatisfying(phase -> assertThat(phase.enteredOn()).isEqualTo(LATER));
        assertThatThrownBy(() -> implementation.enterNextPhase(on(LATER))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void support_ends_with_the_last_phase_that_the_board_supports() {
        assertThat(implementation(true, false).supportEndsOn()).contains(LocalDate.of(2026, 3, 14));
        assertThat(implementation(true, true).supportEndsOn()).contains(LocalDate.of(2026, 5, 14));
        assertThat(implementation(false, false).supportEndsOn()).isEmpty();
    }

    @ParameterizedTest(name = "{0} months of preparation")
    @ValueSource(ints = {1, 2, 8})
    void the_board_supports_the_change_for_its_length_however_long_the_preparation_takes(int months) {
        Implementation implementation = implementation(true, true);
        implementation.enterNextPhase(on(START));
        LocalDate entered = START.plusMonths(months);
        implementation.enterNextPhase(on(entered));
        assertThat(implementation.supportEndsOn())
                .contains(entered.plusMonths(2).minusDays(1));
        assertThat(implementation.phases().getLast().plannedEnd()).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void facts_are_numbered_from_one() {
        Implementation implementation = implementation(true, true);
        assertThat(implementation.countFact()).isEqualTo(1);
        assertThat(implementation.countFact()).isEqualTo(2);
    }

    @Test
    void the_phase_before_is_left_on_the_day_the_next_is_entered() {
        Implementation implementation = implementation(true, false);
        implementation.enterNextPhase(on(START));
        implementation.enterNextPhase(on(LATER));
        assertThat(implementation.phases().getFirst().leftOn()).isEqualTo(LATER);
    }

    @Test
    void what_lies_ahead_is_put_off_by_the_days_of_a_pause() {
        Implementation implementation = implementation(true, false);
        implementation.enterNextPhase(on(START));
        implementation.pause(on(START.plusDays(10)));
        assertThat(implementation.state()).isEqualTo(ImplementationState.PAUSED);
        implementation.resume(on(START.plusDays(40)));
        assertThat(implementation.state()).isEqualTo(ImplementationState.UNDER_WAY);
        assertThat(implementation.phases())
                .extracting(PlannedPhase::expectedStart)
                .containsExactly(START, LocalDate.of(2026, 4, 14));
        assertThat(implementation.phases())
                .extracting(PlannedPhase::expectedEnd)
                .containsExactly(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 6, 13));
        assertThat(implementation.phases())
                .extracting(PlannedPhase::plannedEnd)
                .containsExactly(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 5, 14));
        assertThat(implementation.phases()).extracting(PlannedPhase::daysHalted).containsExactly(30L, 0L);
    }

    @Test
    void its_clocks_stand_at_the_day_it_was_halted() {
        Implementation implementation = implementation(true, false);
        implementation.enterNextPhase(on(START));
        assertThat(implementation.clockDay(LATER)).isEqualTo(LATER);
        implementation.pause(on(START.plusDays(10)));
        implementation.withdraw(on(START.plusDays(20)));
        assertThat(implementation.clockDay(LATER)).isEqualTo(START.plusDays(10));
        implementation.resume(on(LATER));
        assertThat(implementation.clockDay(LATER.plusDays(1))).isEqualTo(LATER.plusDays(1));
    }

    @Test
    void the_days_count_from_the_pause_when_a_withdrawal_follows_it() {
        Implementation implementation = implementation(true, false);
        implementation.enterNextPhase(on(START));
        implementation.pause(on(START));
        implementation.withdraw(on(START.plusDays(5)));
        assertThat(implementation.acceptsWork()).isFalse();
        implementation.resume(on(START.plusDays(7)));
        assertThat(implementation.phases().getLast().expectedStart()).isEqualTo(LocalDate.of(2026, 3, 22));
    }

    @ParameterizedTest(name = "{1} when {0}: {2}")
    @CsvSource({
        "UNDER_WAY, PAUSE, true",
        "UNDER_WAY, WITHDRAW, true",
        "UNDER_WAY, RESUME, false",
        "PAUSED, PAUSE, false",
        "PAUSED, WITHDRAW, true",
        "PAUSED, RESUME, true",
        "WITHDRAWN, PAUSE, false",
        "WITHDRAWN, WITHDRAW, false",
        "WITHDRAWN, RESUME, true",
        "CLOSED, PAUSE, false",
        "CLOSED, WITHDRAW, false",
        "CLOSED, RESUME, false",
    })
    void transitions_make_sense_in_some_states_only(
            ImplementationState state, Transition transition, boolean possible) {
        assertThat(transition.isPossibleIn(state)).isEqualTo(possible);
    }

    @Test
    void what_makes_no_sense_in_its_state_is_refused() {
        Implementation implementation = implementation(true, false);
        Alteration underWay = Alteration.Refused.in(ImplementationState.UNDER_WAY);
        assertThat(implementation.resume(on(START))).isEqualTo(underWay);
        implementation.withdraw(on(START));
        Alteration withdrawn = Alteration.Refused.in(ImplementationState.WITHDRAWN);
        assertThat(implementation.pause(on(START))).isEqualTo(withdrawn);
        assertThat(implementation.withdraw(on(START))).isEqualTo(withdrawn);
        assertThat(implementation.endSupport(on(START))).isEqualTo(withdrawn);
        assertThat(implementation.journal()).hasSize(1);
    }

    @Test
    void support_ends_once() {
        Implementation implementation = implementation(true, false);
        implementation.endSupport(on(START));
        assertThat(implementation.endSupport(on(LATER)))
                .isEqualTo(Alteration.Refused.because("support-ended", "day", START));
        assertThat(implementation.supportEndedOn()).contains(START);
    }

    @Test
    void everything_that_was_decided_stands_in_the_journal() {
        Implementation implementation = implementation(true, true);
        implementation.enterNextPhase(on(START));
        implementation.overrideGate(on(START), List.of(PLAN_ADOPTED));
        implementation.enterNextPhase(on(LATER));
        implementation.endSupport(on(LATER));
        implementation.close(on(LATER));
        assertThat(implementation.journal())
                .extracting(JournalEntry::event, JournalEntry::phase, JournalEntry::missing)
                .containsExactly(
                        tuple(JournalEntry.Event.PHASE_ENTERED, "first", List.of()),
                        tuple(JournalEntry.Event.GATE_OVERRIDDEN, "first", List.of(PLAN_ADOPTED)),
                        tuple(JournalEntry.Event.PHASE_ENTERED, "second", List.of()),
                        tuple(JournalEntry.Event.SUPPORT_ENDED, null, List.of()),
                        tuple(JournalEntry.Event.CLOSED, "second", List.of()));
        assertThat(implementation.supportEndsOn()).contains(LATER);
        assertThat(implementation.currentPhase()).isEmpty();
        assertThat(OverriddenGate.of(implementation))
                .containsExactly(new OverriddenGate("first", Instant.EPOCH, "lead", "because", List.of(PLAN_ADOPTED)));
    }

    @Test
    void what_was_overridden_before_there_were_phrases_is_told_as_it_stands() {
        JournalEntry old = new JournalEntry(
                Instant.EPOCH, JournalEntry.Event.GATE_OVERRIDDEN, "lead", "first", "because", List.of("A plan"), null);
        assertThat(old.missing()).extracting(Wording::said).containsExactly("A plan");
    }

    private static Act on(LocalDate day) {
        return new Act(Instant.EPOCH, day, "lead", "because");
    }

    private static Implementation implementation(boolean firstSupported, boolean secondSupported) {
        MethodDefinition definition =
                Definitions.of(List.of(phase("first", firstSupported), phase("second", secondSupported)));
        Round round = new Round(UUID.randomUUID(), "Round", new MethodVersion(definition, 1, Instant.EPOCH), START);
        return new Implementation(
                UUID.randomUUID(), UUID.randomUUID(), round, START, PhaseCalendar.from(START, definition));
    }

    private static Phase phase(String code, boolean supported) {
        return new Phase(code, Texts.of(code), 2, supported, null, List.of(), List.of());
    }
}
