package org.forankring.monitoring;

import java.sql.SQLException;
import org.forankring.testkit.database.TestDatabase;

/** The service's database, looked at past row-level security. */
public final class Database {

    private final TestDatabase postgres = TestDatabase.ofService("monitoring");

    public TestDatabase postgres() {
        return postgres;
    }

    /** The number that a query answers. */
    public long count(String sql, Object... values) {
        try (var connection = postgres.superuser().getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
