package org.forankring.training.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.training.eligibility.Grounds;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentHistory;
import org.forankring.training.enrolment.HistoryEntry;
import org.forankring.training.enrolment.HistoryEntry.Kind;
import org.hibernate.Session;

/** Reads out of the table {@code history} what its triggers have kept of an enrolment and its attendance. */
@ApplicationScoped
class JdbcEnrolmentHistory implements EnrolmentHistory {

    /** What one transaction has done stands together: the attendance, then that it completes the enrolment. */
    private static final String OF_ENROLMENT = """
            select at, actor, kind, day, present from (
                select change_id, min(change_id) over (partition by at) as first_change, at, actor,
                       case when subject = 'attendance' then 'ATTENDANCE_RECORDED'
                            when operation = 'CREATED' then 'BOOKED'
                            when after ->> 'completed_on' is not null then 'COMPLETED' end as kind,
                       cast(case subject when 'attendance' then split_part(row_key, '/', 2)
                                         else after ->> 'completed_on' end as date) as day,
                       cast(after ->> 'present' as boolean) as present
                from history where aggregate_id = :enrolment) as told
            where kind is not null
            order by first_change, kind = 'COMPLETED', change_id""";

    private final Session database;

    JdbcEnrolmentHistory(Session database) {
        this.database = database;
    }

    @Override
    public List<HistoryEntry> of(Enrolment enrolment) {
        return database.createNativeQuery(OF_ENROLMENT, Tuple.class)
                .addScalar("at", Instant.class)
                .addScalar("actor", String.class)
                .addScalar("kind", String.class)
                .addScalar("day", LocalDate.class)
                .addScalar("present", Boolean.class)
                .setParameter("enrolment", enrolment.id())
                .getResultStream()
                .map(row -> entry(row, enrolment))
                .toList();
    }

    private static HistoryEntry entry(Tuple row, Enrolment enrolment) {
        Kind kind = Kind.valueOf(row.get("kind", String.class));
        return new HistoryEntry(
                row.get("at", Instant.class), row.get("actor", String.class), kind, detail(kind, row, enrolment));
    }

    private static Wording detail(Kind kind, Tuple row, Enrolment enrolment) {
        return switch (kind) {
            case BOOKED -> enrolment.grounds().map(Grounds::wording).orElseGet(() -> Wording.of("enrolment.booked"));
            case ATTENDANCE_RECORDED ->
                Wording.of(
                        row.get("present", Boolean.class) ? "enrolment.present" : "enrolment.absent",
                        "day",
                        row.get("day", LocalDate.class));
            case COMPLETED -> Wording.of("enrolment.completed", "day", row.get("day", LocalDate.class));
        };
    }
}
