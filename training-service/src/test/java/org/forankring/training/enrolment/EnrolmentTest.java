package org.forankring.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.training.eligibility.Grounds;
import org.forankring.training.eligibility.Verdict;
import org.forankring.training.enrolment.AttendanceRecording.AlreadyCompleted;
import org.forankring.training.enrolment.AttendanceRecording.Completed;
import org.forankring.training.enrolment.AttendanceRecording.Faulty;
import org.forankring.training.enrolment.AttendanceRecording.Recorded;
import org.forankring.training.enrolment.AttendanceRecording.Unchanged;
import org.forankring.training.session.Session;
import org.forankring.training.session.SessionProposal;
import org.forankring.training.staff.Employee;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 11);
    private static final Instant NOW = Instant.parse("2026-03-11T15:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Session session = new Session(
            new UUID(0, 1),
            new SessionProposal("cti", "employee-course", Optional.empty(), "Odense", 20, List.of(FIRST, SECOND)),
            true);
    private final Employee employee = new Employee(new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), "Anna Holm", NOW);
    private final Enrolment enrolment =
            new Enrolment(new UUID(0, 5), session, employee, new Grounds(Verdict.YES, List.of()));

    @Test
    void presence_on_every_day_completes_it_on_the_last_day() {
        assertThat(attend(FIRST, true)).isEqualTo(new Recorded(enrolment));
        assertThat(attend(SECOND, true)).isEqualTo(new Completed(enrolment));

        assertThat(enrolment.state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(enrolment.completedOn()).contains(SECOND);
    }

    @Test
    void the_order_of_recording_does_not_matter() {
        attend(SECOND, true);

        assertThat(attend(FIRST, true)).isEqualTo(new Completed(enrolment));
        assertThat(enrolment.completedOn()).contains(SECOND);
    }

    @Test
    void an_absence_keeps_it_open_until_it_is_corrected() {
        attend(FIRST, false);
        attend(SECOND, true);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.BOOKED);

        assertThat(attend(FIRST, true)).isEqualTo(new Completed(enrolment));
    }

    @Test
    void the_same_again_changes_nothing() {
        attend(FIRST, true);
        Attendance before = enrolment.attendance().get(FIRST);

        assertThat(enrolment.attend(session, FIRST, new Attendance(true, LATER, "other"), SECOND))
                .isEqualTo(new Unchanged(enrolment));
        assertThat(enrolment.attendance()).containsEntry(FIRST, before);
    }

    @Test
    void a_completion_cannot_be_taken_back_by_attendance() {
        attend(FIRST, true);
        attend(SECOND, true);

        assertThat(attend(FIRST, false)).isEqualTo(new AlreadyCompleted());
        assertThat(attend(FIRST, true)).isEqualTo(new Unchanged(enrolment));
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(enrolment.attendance().get(FIRST).present()).isTrue();
    }

    @Test
    void only_days_of_the_session_that_have_come_are_taken() {
        assertThat(attend(SECOND.plusDays(1), true)).isEqualTo(Faulty.NOT_A_SESSION_DAY);
        assertThat(enrolment.attend(session, SECOND, new Attendance(true, NOW, "trainer"), FIRST))
                .isEqualTo(Faulty.IN_THE_FUTURE);
        assertThat(enrolment.attendance()).isEmpty();
    }

    private AttendanceRecording attend(LocalDate day, boolean present) {
        return enrolment.attend(session, day, new Attendance(present, NOW, "trainer"), SECOND);
    }
}
