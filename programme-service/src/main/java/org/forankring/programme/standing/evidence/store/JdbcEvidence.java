package org.forankring.programme.standing.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.forankring.programme.standing.evidence.IndicatorValue;
import org.forankring.programme.standing.evidence.KnownEvidence;
import org.forankring.programme.standing.evidence.PlannedSession;
import org.forankring.programme.standing.evidence.Session;
import org.forankring.programme.standing.evidence.Training;
import org.forankring.programme.standing.evidence.Turnout;
import org.forankring.programme.standing.evidence.Use;
import org.jspecify.annotations.Nullable;

/** Evidence in tables of its own, one for each kind. */
@ApplicationScoped
class JdbcEvidence implements KnownEvidence {

    private static final String TRAINING = """
            insert into training_completion (municipality_id, enrolment_id, employee_id, method, element, completed_on,
                                             session_id, heard_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (municipality_id, enrolment_id)
            do update set completed_on = excluded.completed_on,
                          session_id = coalesce(excluded.session_id, training_completion.session_id),
                          heard_at = excluded.heard_at""";
    private static final String SESSION = """
            insert into training_session (session_id, municipality_id, method, element, place, days, heard_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (session_id)
            do update set place = excluded.place, days = excluded.days, heard_at = excluded.heard_at""";
    private static final String TURNOUT = """
            insert into session_turnout (municipality_id, session_id, method, element, place, days, attended, completed,
                                         heard_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (municipality_id, session_id)
            do update set place = excluded.place, days = excluded.days, attended = excluded.attended,
                          completed = excluded.completed, heard_at = excluded.heard_at""";
    private static final String VALUE = """
            insert into indicator_value (municipality_id, method, indicator, unit_id, month, numerator, denominator,
                                         value, no_value_because, measured_in, counted_at, heard_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (municipality_id, method, indicator, unit_id, month)
            do update set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
                          no_value_because = excluded.no_value_because, measured_in = excluded.measured_in,
                          counted_at = excluded.counted_at, heard_at = excluded.heard_at""";
    private static final String USE = """
            insert into use_start (municipality_id, employee_id, unit_id, method, first_used_on, heard_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (municipality_id, method, employee_id)
            do update set unit_id = excluded.unit_id, first_used_on = excluded.first_used_on,
                          heard_at = excluded.heard_at""";
    private static final String FORGET =
            "delete from use_start where municipality_id = ? and employee_id = ? and method = ?";

    private final DataSource database;

    JdbcEvidence(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Training training, Instant asOf) {
        execute(
                TRAINING,
                training.municipality(),
                training.enrolment(),
                training.employee(),
                training.method(),
                training.element(),
                training.completedOn(),
                training.session().orElse(null),
                Timestamp.from(asOf));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(PlannedSession planned, Instant asOf) {
        Session session = planned.session();
        execute(
                SESSION,
                session.id(),
                planned.municipality().orElse(null),
                session.method(),
                session.element(),
                session.place(),
                session.days(),
                Timestamp.from(asOf));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Turnout turnout, Instant asOf) {
        Session session = turnout.session();
        execute(
                TURNOUT,
                turnout.municipality(),
                session.id(),
                session.method(),
                session.element(),
                session.place(),
                session.days(),
                turnout.attended(),
                turnout.completed(),
                Timestamp.from(asOf));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(IndicatorValue value, Instant asOf) {
        execute(
                VALUE,
                value.municipality(),
                value.method(),
                value.indicator(),
                value.unit(),
                value.month().atDay(1),
                value.numerator(),
                value.denominator(),
                value.value(),
                value.noValueBecause(),
                value.measuredIn(),
                Timestamp.from(value.countedAt()),
                Timestamp.from(asOf));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Use use, Instant asOf) {
        execute(
                USE,
                use.subject().municipality(),
                use.subject().employee(),
                use.unit(),
                use.subject().method(),
                use.firstUsedOn(),
                Timestamp.from(asOf));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Use.Subject subject) {
        execute(FORGET, subject.municipality(), subject.employee(), subject.method());
    }

    private void execute(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                switch (values[i]) {
                    case List<?> days -> statement.setArray(i + 1, connection.createArrayOf("date", days.toArray()));
                    case null, default -> statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Evidence cannot be written", broken);
        }
    }
}
