package org.forankring.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** A migration can build an index while others write: that it did is seen here, otherwise no test of the module starts. */
@PlatformTest
class ConcurrentIndexIT {

    @Test
    void an_index_is_built_concurrently_by_a_migration() throws SQLException {
        try (var connection = TestDatabase.ofService("notes").superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select indisvalid from pg_index where indexrelid = 'note_by_text'::regclass")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }
}
