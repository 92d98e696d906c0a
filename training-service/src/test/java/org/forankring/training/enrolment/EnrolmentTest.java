package org.forankring.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.training.session.Session;
import org.forankring.training.session.SessionProposal;
import org.forankring.training.staff.Employee;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 11);
    private static final Instant NOW = Instant.parse("2026-03-11T15:00:00Z");

    private final Session session = new Session(
            new UUID(0, 1),
            new SessionProposal("cti", "employee-course", Optional.empty(), "Odense", 20, List.of(FIRST, SECOND)));
    private final Employee employee = new Employee(new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), "Anna Holm", NOW);
    private final Enrolment enrolment =
            new Enrolment(new UUID(0, 5), session, employee, "Eligible: YES (no rule)", NOW, "lead");

    @Test
    void presence_on_every_day_completes_it_on_the_last_day() {
        assertThat(attend(FIRST, true)).isEqualTo(AttendanceEffect.RECORDED);
        assertThat(attend(SECOND, true)).isEqualTo(AttendanceEffect.COMPLETED);

        assertThat(enrolment.state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(enrolment.completedOn()).contains(SECOND);
    }

    @Test
    void the_order_of_recording_does_not_matter() {
        attend(SECOND, true);

        assertThat(attend(FIRST, true)).isEqualTo(AttendanceEffect.COMPLETED);
        assertThat(enrolment.completedOn()).contains(SECOND);
    }

    @Test
    void an_absence_keeps_it_open_until_it_is_corrected() {
        attend(FIRST, false);
        attend(SECOND, true);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.BOOKED);

        assertThat(attend(FIRST, true)).isEqualTo(AttendanceEffect.COMPLETED);
    }

    @Test
    void the_same_again_changes_nothing() {
        attend(FIRST, true);
        long before = enrolment.revision();

        assertThat(attend(FIRST, true)).isEqualTo(AttendanceEffect.NONE);
        assertThat(enrolment.revision()).isEqualTo(before);
    }

    @Test
    void a_completion_cannot_be_taken_back_by_attendance() {
        attend(FIRST, true);
        attend(SECOND, true);
        long before = enrolment.revision();

        assertThat(attend(FIRST, false)).isEqualTo(AttendanceEffect.REFUSED);
        assertThat(attend(FIRST, true)).isEqualTo(AttendanceEffect.NONE);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(enrolment.revision()).isEqualTo(before);
    }

    @Test
    void everything_that_happened_is_kept_in_order() {
        attend(FIRST, false);
        attend(FIRST, true);
        attend(SECOND, true);

        assertThat(enrolment.history())
                .extracting(HistoryEntry::what)
                .containsExactly(
                        "booked", "attendance-recorded", "attendance-recorded", "attendance-recorded", "completed");
    }

    private AttendanceEffect attend(LocalDate day, boolean present) {
        return enrolment.attend(session, day, present, NOW, "trainer");
    }
}
