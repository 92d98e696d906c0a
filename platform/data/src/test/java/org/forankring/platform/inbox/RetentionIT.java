package org.forankring.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

@PlatformTest
class RetentionIT {

    private final TestDatabase postgres = TestDatabase.ofService("notes");
    private final String consumer = "retention-" + UUID.randomUUID();

    @Inject
    ForgetEvents forget;

    @Test
    void what_was_applied_or_tried_long_ago_is_forgotten_and_what_was_not_is_kept() throws SQLException {
        execute(
                "insert into inbox (consumer, event_id, received_at) values ('%1$s', 'old', now() - interval '401 days'),"
                        + " ('%1$s', 'new', now() - interval '399 days')");
        letter("old", 91);
        letter("new", 89);

        forget.forget();

        assertThat(only("select string_agg(event_id, ',') from inbox where consumer = '%s'"))
                .isEqualTo("new");
        assertThat(only("select string_agg(event, ',') from dead_letter where consumer = '%s'"))
                .isEqualTo("new");
    }

    private void letter(String event, int daysAgo) throws SQLException {
        execute("insert into dead_letter (id, consumer, event, topic, partition, position, headers, reason, attempts,"
                + " first_at, last_at) values (gen_random_uuid(), '%s', '" + event + "', 't', 0, 0, '[]', 'r', 1,"
                + " now() - interval '" + daysAgo + " days', now() - interval '" + daysAgo + " days')");
    }

    private void execute(String command) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command.formatted(consumer));
        }
    }

    private String only(String query) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query.formatted(consumer))) {
            row.next();
            return row.getString(1);
        }
    }
}
