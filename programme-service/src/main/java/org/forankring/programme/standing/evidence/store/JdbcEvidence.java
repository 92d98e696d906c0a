package org.forankring.programme.standing.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlStatement;
import org.forankring.programme.standing.evidence.IndicatorValue;
import org.forankring.programme.standing.evidence.KnownEvidence;
import org.forankring.programme.standing.evidence.PlannedSession;
import org.forankring.programme.standing.evidence.RecordedUses;
import org.forankring.programme.standing.evidence.Session;
import org.forankring.programme.standing.evidence.Training;
import org.forankring.programme.standing.evidence.Turnout;
import org.forankring.programme.standing.evidence.Use;

/** Evidence in tables of its own, one for each kind. */
@ApplicationScoped
class JdbcEvidence implements KnownEvidence {

    private static final String TRAINING = """
            insert into training_completion (municipality_id, enrolment_id, employee_id, method, element, completed_on,
                                             session_id, heard_at)
            values (:municipality, :enrolment, :employee, :method, :element, :completed, :session, :asOf)
            on conflict (municipality_id, enrolment_id)
            do update set completed_on = excluded.completed_on,
                          session_id = coalesce(excluded.session_id, training_completion.session_id),
                          heard_at = excluded.heard_at""";
    private static final String SESSION = """
            insert into training_session (session_id, municipality_id, method, element, place, days, heard_at)
            values (:session, :municipality, :method, :element, :place, :days, :asOf)
            on conflict (session_id)
            do update set place = excluded.place, days = excluded.days, heard_at = excluded.heard_at""";
    private static final String TURNOUT = """
            insert into session_turnout (municipality_id, session_id, method, element, place, days, attended, completed,
                                         heard_at)
            values (:municipality, :session, :method, :element, :place, :days, :attended, :completed, :asOf)
            on conflict (municipality_id, session_id)
            do update set place = excluded.place, days = excluded.days, attended = excluded.attended,
                          completed = excluded.completed, heard_at = excluded.heard_at""";
    private static final String VALUE = """
            insert into indicator_value (municipality_id, method, indicator, unit_id, month, numerator, denominator,
                                         value, no_value_because, measured_in, counted_at, heard_at)
            values (:municipality, :method, :indicator, :unit, :month, :numerator, :denominator, :value, :because,
                    :measuredIn, :counted, :asOf)
            on conflict (municipality_id, method, indicator, unit_id, month)
            do update set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
                          no_value_because = excluded.no_value_because, measured_in = excluded.measured_in,
                          counted_at = excluded.counted_at, heard_at = excluded.heard_at""";
    private static final String USE = """
            insert into use_start (municipality_id, employee_id, unit_id, method, first_used_on, heard_at)
            select u.* from (values (:municipality::uuid, :employee::uuid, :unit::uuid, :method::text, :firstUsed::date,
                                     :asOf::timestamptz))
                as u (municipality_id, employee_id, unit_id, method, first_used_on, heard_at)
            where :whole or not exists (
                select from recorded_use r
                where r.municipality_id = u.municipality_id and r.method = u.method and r.employee_id = u.employee_id)
            on conflict (municipality_id, method, employee_id)
            do update set unit_id = excluded.unit_id, first_used_on = excluded.first_used_on,
                          heard_at = excluded.heard_at""";
    private static final String RECORDED = """
            insert into recorded_use (municipality_id, employee_id, method, heard_at)
            values (:municipality, :employee, :method, :asOf)
            on conflict (municipality_id, method, employee_id) do update set heard_at = excluded.heard_at""";
    private static final String FORGET =
            "delete from use_start where municipality_id = :municipality and employee_id = :employee and method = :method";

    private final Sql sql;

    JdbcEvidence(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Training training, Instant asOf) {
        sql.statement(TRAINING)
                .set("municipality", training.municipality())
                .set("enrolment", training.enrolment())
                .set("employee", training.employee())
                .set("method", training.method())
                .set("element", training.element())
                .set("completed", training.completedOn())
                .set("session", training.session())
                .set("asOf", asOf)
                .update();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(PlannedSession planned, Instant asOf) {
        of(SESSION, planned.session(), asOf)
                .set("municipality", planned.municipality())
                .update();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Turnout turnout, Instant asOf) {
        of(TURNOUT, turnout.session(), asOf)
                .set("municipality", turnout.municipality())
                .set("attended", turnout.attended())
                .set("completed", turnout.completed())
                .update();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(IndicatorValue value, Instant asOf) {
        sql.statement(VALUE)
                .set("municipality", value.municipality())
                .set("method", value.method())
                .set("indicator", value.indicator())
                .set("unit", value.unit())
                .set("month", value.month())
                .set("numerator", value.numerator())
                .set("denominator", value.denominator())
                .set("value", value.value())
                .set("because", value.noValueBecause())
                .set("measuredIn", value.measuredIn())
                .set("counted", value.countedAt())
                .set("asOf", asOf)
                .update();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Use use, Instant asOf) {
        note(use, asOf, false);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(RecordedUses uses, Instant asOf) {
        about(RECORDED, uses.subject()).set("asOf", asOf).update();
        uses.sinceWhen().ifPresentOrElse(use -> note(use, asOf, true), () -> forget(uses.subject()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Use.Subject subject) {
        about(FORGET, subject).update();
    }

    private void note(Use use, Instant asOf, boolean whole) {
        about(USE, use.subject())
                .set("unit", use.unit())
                .set("firstUsed", use.firstUsedOn())
                .set("asOf", asOf)
                .set("whole", whole)
                .update();
    }

    private SqlStatement about(String text, Use.Subject subject) {
        return sql.statement(text)
                .set("municipality", subject.municipality())
                .set("employee", subject.employee())
                .set("method", subject.method());
    }

    private SqlStatement of(String text, Session session, Instant asOf) {
        return sql.statement(text)
                .set("session", session.id())
                .set("method", session.method())
                .set("element", session.element())
                .set("place", session.place())
                .set("days", session.days())
                .set("asOf", asOf);
    }
}
