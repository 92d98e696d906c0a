package org.forankring.programme.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.forankring.programme.evidence.Evidence;
import org.forankring.programme.evidence.Training;
import org.forankring.programme.evidence.Use;

/** Evidence in the tables {@code training_completion} and {@code use_start}. */
@ApplicationScoped
class JdbcEvidence implements Evidence {

    private static final String TRAINING = """
            insert into training_completion (municipality_id, enrolment_id, employee_id, method, element, completed_on,
                                             heard_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (municipality_id, enrolment_id)
            do update set completed_on = excluded.completed_on, heard_at = excluded.heard_at""";
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
    public void note(Training training, Instant heardAt) {
        execute(
                TRAINING,
                training.municipality(),
                training.enrolment(),
                training.employee(),
                training.method(),
                training.element(),
                training.completedOn(),
                Timestamp.from(heardAt));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Use use, Instant heardAt) {
        execute(
                USE,
                use.subject().municipality(),
                use.subject().employee(),
                use.unit(),
                use.subject().method(),
                use.firstUsedOn(),
                Timestamp.from(heardAt));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Use.Subject subject) {
        execute(FORGET, subject.municipality(), subject.employee(), subject.method());
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Evidence cannot be written", broken);
        }
    }
}
