package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.Example;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Minutes NOTHING = new Minutes(List.of(), List.of(), List.of(), null);
    private static final List<Fault> FAULTS = List.of(Fault.of("/heldOn", "before-commitment", "committedOn", DAY));
    private static final Supplier<Minutes> NEVER = () -> {
        throw new AssertionError("Nothing is to be written down");
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-15 | true  | Implementation planning workshop planned for 3 March 2026, 12 days late",
                "2026-03-04 | true  | Implementation planning workshop planned for 3 March 2026, 1 day late",
                "2026-03-03 | false | Implementation planning workshop planned for 3 March 2026, today",
                "2026-03-01 | false | Implementation planning workshop planned for 3 March 2026, in 2 days",
            })
    void a_meeting_to_be_held_says_how_near_or_how_late_it_is(LocalDate today, boolean overdue, String words) {
        Meeting meeting = planned();
        assertThat(meeting.timing(today).map(Wording::said)).contains(words);
        assertThat(meeting.isOverdue(today)).isEqualTo(overdue);
    }

    @Test
    void a_meeting_that_has_been_held_or_cancelled_is_never_late() {
        Meeting held = planned();
        held.hold(DAY, List.of(), () -> NOTHING);
        Meeting cancelled = planned();
        cancelled.cancel("Half of the team is ill");
        assertThat(List.of(held, cancelled)).allSatisfy(meeting -> {
            assertThat(meeting.timing(DAY.plusYears(1))).isEmpty();
            assertThat(meeting.isOverdue(DAY.plusYears(1))).isFalse();
        });
    }

    @Test
    void those_who_came_are_counted() {
        Meeting meeting = planned();
        meeting.attend(List.of(attendee(true), attendee(false), attendee(true)), List.of());
        assertThat(meeting.attended()).isEqualTo(2);
        meeting.attend(List.of(attendee(false)), List.of());
        assertThat(meeting.attended()).isZero();
    }

    @Test
    void a_held_meeting_is_neither_planned_anew_nor_cancelled() {
        Meeting meeting = planned();
        meeting.hold(DAY, List.of(), () -> NOTHING);
        MeetingChange held = new MeetingChange.Held();
        assertThat(meeting.cancel("Never mind")).isEqualTo(held);
        assertThat(meeting.replan(meeting.plan(), Invitation.NOBODY, FAULTS)).isEqualTo(held);
        assertThat(meeting.hold(DAY, FAULTS, NEVER)).isEqualTo(held);
    }

    @Test
    void minutes_are_corrected_only_once_there_are_some() {
        assertThat(planned().correct(DAY, FAULTS, NEVER)).isEqualTo(new MeetingChange.NotHeld());
    }

    @Test
    void nothing_is_written_down_of_a_meeting_while_it_is_faulty() {
        Meeting meeting = planned();
        assertThat(meeting.hold(DAY, FAULTS, NEVER)).isEqualTo(new MeetingChange.Faulty(FAULTS));
        assertThat(meeting.state()).isEqualTo(Meeting.State.PLANNED);
    }

    private static Meeting planned() {
        MeetingPlan plan = new MeetingPlan(
                MeetingKind.PLANNING_WORKSHOP,
                null,
                MeetingKind.PLANNING_WORKSHOP.label().said(),
                DAY,
                null,
                null,
                null);
        return new Meeting(Example.implementation(), UUID.randomUUID(), plan, Invitation.NOBODY);
    }

    private static Attendee attendee(boolean present) {
        return new Attendee(null, "Somebody", TeamRole.COORDINATOR, present);
    }
}
