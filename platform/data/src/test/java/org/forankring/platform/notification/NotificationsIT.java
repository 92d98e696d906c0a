package org.forankring.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

@PlatformTest
class NotificationsIT {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String LISTENERS =
            "select count(*) from pg_stat_activity where application_name = 'direct-ear' and query = 'listen direct'";

    private final TestDatabase postgres = TestDatabase.ofService("notes");

    @Inject
    DataSource database;

    @Test
    void a_worker_listens_at_an_address_of_its_own_when_there_is_one() throws Exception {
        Notifications notifications =
                notifications(new Settings(Optional.of(postgres.jdbcUrl() + "?ApplicationName=direct-ear"), true));
        try (Listening ear = notifications.listen("direct")) {
            assertThat(number(LISTENERS)).isEqualTo(1);
            execute("notify direct");
            assertThat(ear).isInstanceOf(ListeningSession.class);
            ear.await(LONG);
        }
    }

    @Test
    void a_worker_that_is_not_to_listen_takes_no_connection() throws Exception {
        Notifications notifications = notifications(new Settings(Optional.empty(), false));
        try (Listening deaf = notifications.listen("direct")) {
            deaf.await(Duration.ofMillis(1));
            assertThat(deaf).isNotInstanceOf(ListeningSession.class);
        }
    }

    @Test
    void an_address_that_is_none_of_postgresql_is_named() {
        Notifications notifications = notifications(new Settings(Optional.of("jdbc:other://nowhere"), true));
        assertThatThrownBy(() -> notifications.listen("direct"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("forankring.notification.jdbc-url");
    }

    private Notifications notifications(NotificationSettings settings) {
        return new Notifications(
                database,
                settings,
                Optional.of(postgres.serviceRole().name()),
                Optional.of(postgres.serviceRole().password()));
    }

    private void execute(String command) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private int number(String query) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private record Settings(Optional<String> jdbcUrl, boolean listen) implements NotificationSettings {}
}
