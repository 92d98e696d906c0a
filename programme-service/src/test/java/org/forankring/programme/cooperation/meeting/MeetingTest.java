package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.language.Wording;
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
        held.hold(DAY, NOTHING);
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
        meeting.attend(List.of(attendee(true), attendee(false), attendee(true)));
        assertThat(meeting.attended()).isEqualTo(2);
        meeting.attend(List.of(attendee(false)));
        assertThat(meeting.attended()).isZero();
    }

    @Test
    void a_held_meeting_is_neither_planned_anew_nor_cancelled() {
        Meeting meeting = planned();
        meeting.hold(DAY, NOTHING);
        assertThatIllegalStateException().isThrownBy(() -> meeting.cancel("Never mind"));
        assertThatIllegalStateException().isThrownBy(() -> meeting.replan(meeting.plan(), Invitation.NOBODY));
        assertThatIllegalStateException().isThrownBy(() -> meeting.hold(DAY, NOTHING));
    }

    @Test
    void minutes_are_corrected_only_once_there_are_some() {
        assertThatIllegalStateException().isThrownBy(() -> planned().correct(DAY, NOTHING));
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
