package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.forankring.monitoring.indicator.Bucket;
import org.forankring.monitoring.indicator.BucketState;
import org.forankring.monitoring.indicator.Recount;
import org.forankring.monitoring.indicator.Rollup;
import org.forankring.monitoring.indicator.Rollups;

@ApplicationScoped
class JdbcRollups implements Rollups {

    /** One statement, so that a roll-up and the marks on it are seen as of the same moment. */
    private static final String STATE = """
            with b as (select ?::uuid as municipality_id, ?::uuid as unit_id, ?::text as method, ?::date as month)
            select exists (select from indicator_mark m join b using (municipality_id, unit_id, method, month)),
                   r.computed_at, r.records, r.clients, r.users, r.trained_employees, r.trained_employees_who_use
            from b left join indicator_rollup r using (municipality_id, unit_id, method, month)""";

    private final DataSource database;

    JdbcRollups(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Recount recount(int limit, Instant at) {
        try (Connection connection = database.getConnection()) {
            return new RecountMarked(connection, Timestamp.from(at)).recount(limit);
        } catch (SQLException broken) {
            throw new IllegalStateException("Roll-ups cannot be written", broken);
        }
    }

    @Override
    public BucketState state(Bucket bucket) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STATE)) {
            query.setObject(1, bucket.municipality());
            query.setObject(2, bucket.unit());
            query.setString(3, bucket.method());
            query.setObject(4, bucket.month().atDay(1));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new BucketState(
                        row.getTimestamp(2) == null ? Optional.empty() : Optional.of(rollup(row)), row.getBoolean(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Roll-ups cannot be read", broken);
        }
    }

    private static Rollup rollup(ResultSet row) throws SQLException {
        return new Rollup(
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getTimestamp(2).toInstant());
    }
}
