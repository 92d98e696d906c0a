package org.forankring.monitoring.indicator.listening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

@MonitoringTest
class WatchMarksIT {

    private static final String MARKS = "indicator-marks";

    private final TestDatabase postgres = TestDatabase.ofService("monitoring");

    @Inject
    WatchMarks watch;

    @Test
    void a_mark_that_no_worker_gets_done_is_seen_to_wait_until_it_is_done() throws SQLException {
        try (Connection hindrance = postgres.superuser().getConnection()) {
            hindrance.setAutoCommit(false);
            execute(hindrance, "lock table indicator_rollup in access exclusive mode");
            try (Connection writer = postgres.superuser().getConnection()) {
                execute(
                        writer,
                        "insert into indicator_mark (municipality_id, unit_id, method, month) values ('"
                                + UUID.randomUUID() + "', '" + UUID.randomUUID() + "', 'cti', date '2026-01-01')");
            }
            watch.look();
            assertThat(watch.oldest().get(MARKS)).isPositive();
            hindrance.rollback();
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            watch.look();
            assertThat(watch.oldest().get(MARKS)).isZero();
        });
    }

    @Test
    void health_tells_of_the_worker_and_of_marks() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'Workers are alive' }.data.indicator-worker", is("alive"));
        given().get("/q/health/well")
                .then()
                .body("checks.find { it.name == 'Work is up to date' }.data.'" + MARKS + "'", lessThan(300));
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
