package org.forankring.programme.standing.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlStatement;
import org.forankring.programme.standing.evidence.IndicatorValue;
import org.forankring.programme.standing.evidence.KnownEvidence;
import org.forankring.programme.standing.evidence.PlannedSession;
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
            values (:municipality, :employee, :unit, :method, :firstUsed, :asOf)
            on conflict (municipality_id, method, employee_id)
            do update set unit_id = excluded.unit_id, first_used_on = excluded.first_used_on,
                          heard_at = excluded.heard_at""";
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
        sql.statement(USE)
                .set("municipality", use.subject().municipality())
                .set("employee", use.subject().employee())
                .set("unit", use.unit())
                .set("method", use.subject().method())
                .set("firstUsed", use.firstUsedOn())
                .set("asOf", asOf)
                .update();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Use.Subject subject) {
        sql.statement(FORGET)
                .set("municipality", subject.municipality())
                .set("employee", subject.employee())
                .set("method", subject.method())
                .update();
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
