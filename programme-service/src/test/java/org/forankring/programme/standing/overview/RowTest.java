package org.forankring.programme.standing.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.Example;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.standing.gate.ActivitiesDone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final LocalDate DAY = Example.COMMITTED_ON;
    private static final DueItem WORKSHOP = new DueItem(Wording.literal("Workshop"), "meetings/1", DAY.plusDays(3));

    private Implementation implementation = Example.implementation();

    @BeforeEach
    void begin() {
        implementation = Example.implementation();
        implementation.enterNextPhase(act(DAY));
    }

    @Test
    void a_row_tells_how_long_the_phase_has_lasted_and_what_comes_next() {
        Row row = row(DAY.plusDays(1), WORKSHOP);
        assertThat(row.phase()).contains(new Row.InPhase("first", Texts.of("First"), 0));
        assertThat(row.daysInPhase()).isEqualTo(OptionalLong.of(2));
        assertThat(row.daysLate()).isEmpty();
        assertThat(row.next()).contains(WORKSHOP);
        assertThat(row.overdue()).isZero();
        assertThat(row.activities()).isEqualTo(new ActivitiesDone(1, 2));
        assertThat(row.daysBehindPlan()).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void what_was_planned_for_an_earlier_day_is_overdue_and_the_end_of_the_phase_counts() {
        assertThat(row(DAY.plusDays(3), WORKSHOP).overdue()).isZero();
        assertThat(row(DAY.plusDays(4), WORKSHOP).overdue()).isEqualTo(1);
        Row late = row(DAY.plusMonths(4), WORKSHOP);
        assertThat(late.overdue()).isEqualTo(2);
        assertThat(late.daysLate().orElse(0)).isPositive();
        assertThat(row(DAY).next()).map(item -> item.what().said()).contains("End of First");
    }

    @Test
    void an_implementation_that_stands_still_has_nothing_due() {
        implementation.pause(act(DAY));
        Row row = row(DAY.plusYears(1), WORKSHOP);
        assertThat(row.next()).isEmpty();
        assertThat(row.overdue()).isZero();
    }

    @Test
    void one_that_stands_still_does_not_grow_late() {
        implementation.pause(act(DAY.plusDays(10)));
        implementation.withdraw(act(DAY.plusDays(20)));
        Row row = row(DAY.plusYears(1));
        assertThat(row.daysInPhase()).isEqualTo(OptionalLong.of(11));
        assertThat(row.daysLate()).isEmpty();
        implementation.resume(act(DAY.plusYears(1)));
        Row resumed = row(DAY.plusYears(1));
        assertThat(resumed.daysInPhase()).isEqualTo(OptionalLong.of(11));
        assertThat(resumed.daysLate()).isEmpty();
        assertThat(resumed.daysBehindPlan()).isEqualTo(OptionalLong.of(355));
    }

    @Test
    void an_overridden_gate_shows_where_people_look() {
        assertThat(row(DAY).overridden()).isEmpty();
        implementation.overrideGate(act(DAY), List.of(Wording.literal("Plan adopted")));
        implementation.close(act(DAY));
        assertThat(row(DAY.plusYears(1)).overridden()).containsExactly(new Row.InPhase("first", Texts.of("First"), 0));
    }

    @Test
    void a_closed_one_has_its_own_work_due_and_no_phase() {
        implementation.close(act(DAY));
        Row row = row(DAY.plusYears(1), WORKSHOP);
        assertThat(row.phase()).isEmpty();
        assertThat(row.daysInPhase()).isEmpty();
        assertThat(row.next()).contains(WORKSHOP);
        assertThat(row.overdue()).isEqualTo(1);
    }

    private Row row(LocalDate today, DueItem... due) {
        return Row.of(
                implementation,
                Definitions.of(List.of()),
                "Nordby",
                new ActivitiesDone(1, 2),
                List.of(due),
                Optional.empty(),
                today);
    }

    private static Act act(LocalDate day) {
        return new Act(Instant.EPOCH, day, "lead", "because");
    }
}
