package org.forankring.training.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.training.eligibility.Grounds;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentHistory;
import org.forankring.training.enrolment.HistoryEntry;
import org.forankring.training.enrolment.HistoryEntry.Kind;

/** Reads out of the table {@code history} what its triggers have kept of an enrolment and its attendance. */
@ApplicationScoped
class JdbcEnrolmentHistory implements EnrolmentHistory {

    /** What one transaction has done stands together: the attendance, then that it completes the enrolment. */
    static final String OF_ENROLMENT = """
            select at, actor, kind, day, present from (
                select change_id, min(change_id) over (partition by at) as first_change, at, actor,
                       case when subject = 'attendance' then 'attendance-recorded'
                            when operation = 'CREATED' then 'booked'
                            when after ->> 'completed_on' is not null then 'completed' end as kind,
                       cast(case subject when 'attendance' then split_part(row_key, '/', 2)
                                         else after ->> 'completed_on' end as date) as day,
                       cast(after ->> 'present' as boolean) as present
                from history where aggregate_id = :enrolment) as told
            where kind is not null
            order by first_change, kind = 'completed', change_id""";

    private final Sql sql;

    JdbcEnrolmentHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<HistoryEntry> of(Enrolment enrolment) {
        return sql.statement(OF_ENROLMENT).set("enrolment", enrolment.id()).list(row -> entry(row, enrolment));
    }

    private static HistoryEntry entry(Row row, Enrolment enrolment) {
        Kind kind = row.code("kind", Kind.class);
        return new HistoryEntry(row.moment("at"), row.text("actor"), kind, detail(kind, row, enrolment));
    }

    private static Wording detail(Kind kind, Row row, Enrolment enrolment) {
        return switch (kind) {
            case BOOKED -> booked(enrolment);
            case ATTENDANCE_RECORDED ->
                Wording.of(row.truth("present") ? "enrolment.present" : "enrolment.absent", "day", row.day("day"));
            case COMPLETED -> Wording.of("enrolment.completed", "day", row.day("day"));
        };
    }

    private static Wording booked(Enrolment enrolment) {
        Wording grounds = enrolment.grounds().map(Grounds::wording).orElseGet(() -> Wording.of("enrolment.booked"));
        return enrolment
                .overridden()
                .map(overridden ->
                        Wording.of("enrolment.booked.overridden", "grounds", grounds, "reason", overridden.reason()))
                .orElse(grounds);
    }
}
