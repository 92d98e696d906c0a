package org.forankring.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** The worker of the running service and further ones beside it, as replicas would have them. */
@MonitoringTest
class WorkersIT {

    private static final YearMonth MONTH = Days.monthsAgo(3);
    private static final String WAITING_WORKER = "from pg_stat_activity where usename = 'monitoring_service'"
            + " and wait_event_type = 'Lock' and query like 'insert into indicator_rollup%'";

    @Inject
    RecomputeIndicators indicators;

    private final Database database = new Database();

    @Test
    void a_worker_that_is_killed_in_the_middle_loses_nothing_and_others_go_on_meanwhile() throws SQLException {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1")).statusCode(200);
        awaitComputed(nordby, MONTH, 1);
        try (Connection blocking = database.postgres().superuser().getConnection()) {
            blocking.setAutoCommit(false);
            lockRollup(blocking, nordby);
            nordby.submit(nordby.record("2", Map.of("clientReference", "client-2")))
                    .statusCode(200);
            await().until(() -> database.count("select count(*) " + WAITING_WORKER) == 1);

            nordby.submit(nordby.use("3", nordby.anna(), Days.day(2, 10))).statusCode(200);
            assertThat(recompute()).isPositive();
            nordby.indicators("cti", nordby.unit, Days.monthsAgo(2))
                    .body("pending", is(false))
                    .body("values[0].value", is(1));
            nordby.indicators("cti", nordby.unit, MONTH)
                    .body("pending", is(true))
                    .body("values[0].value", is(1));

            assertThat(database.count("select count(pg_terminate_backend(pid)) " + WAITING_WORKER))
                    .isEqualTo(1);
            blocking.rollback();
        }
        awaitComputed(nordby, MONTH, 2);
    }

    @Test
    void many_workers_at_once_leave_every_bucket_right() throws Exception {
        Nordby nordby = Nordby.with(1);
        Callable<Integer> writer = () -> {
            for (int i = 0; i < 15; i++) {
                int round = i;
                nordby.asSystem("journal-" + Thread.currentThread().threadId())
                        .body(Map.of(
                                "records",
                                IntStream.range(0, 24)
                                        .mapToObj(month -> nordby.record(
                                                "c" + round + "-" + month,
                                                Map.of("performedOn", Days.day(month + 1, 1 + round))))
                                        .toList()))
                        .post(Nordby.API + "/use-records")
                        .then()
                        .statusCode(200);
            }
            return 0;
        };
        Callable<Integer> worker =
                () -> IntStream.range(0, 150).map(round -> recompute()).sum();
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (Future<Integer> done : threads.invokeAll(List.of(writer, worker, writer, worker, worker))) {
                assertThat(done.get()).isNotNegative();
            }
        }
        await().until(() -> marks(nordby) == 0);
        assertThat(database.count(
                        "select count(*) from indicator_rollup where municipality_id = ? and records = 30 and clients"
                                + " = 2 and users = 1",
                        nordby.id))
                .isEqualTo(24);
    }

    @Test
    void a_bucket_that_is_marked_while_it_is_counted_is_counted_again() throws Exception {
        Nordby nordby = Nordby.with(1);
        for (int i = 0; i < 40; i++) {
            nordby.submit(nordby.record("c" + i, Map.of("clientReference", "client-" + i)))
                    .statusCode(200);
        }
        awaitComputed(nordby, MONTH, 40);
    }

    @Test
    void two_workers_on_the_same_bucket_count_one_after_the_other() throws Exception {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1")).statusCode(200);
        awaitComputed(nordby, MONTH, 1);
        try (Connection blocking = database.postgres().superuser().getConnection();
                var threads = Executors.newFixedThreadPool(2)) {
            blocking.setAutoCommit(false);
            lockRollup(blocking, nordby);
            nordby.submit(nordby.record("2", Map.of("clientReference", "client-2")))
                    .statusCode(200);
            await().until(() -> database.count("select count(*) " + WAITING_WORKER) == 1);
            nordby.submit(nordby.record("3", Map.of("clientReference", "client-3")))
                    .statusCode(200);
            List<Future<Integer>> others = Stream.<Callable<Integer>>of(this::recompute, this::recompute)
                    .map(threads::submit)
                    .toList();
            await().until(() -> database.count("select count(*) " + WAITING_WORKER) >= 2);
            blocking.rollback();
            for (Future<Integer> other : others) {
                assertThat(other.get()).isNotNegative();
            }
        }
        awaitComputed(nordby, MONTH, 3);
    }

    private int recompute() {
        return Tenancy.everywhere(indicators::recompute);
    }

    private long marks(Nordby nordby) {
        return database.count("select count(*) from indicator_mark where municipality_id = ?", nordby.id);
    }

    private static void lockRollup(Connection connection, Nordby nordby) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select from indicator_rollup where municipality_id = ? and month = ? for update")) {
            lock.setObject(1, nordby.id);
            lock.setObject(2, MONTH.atDay(1));
            lock.execute();
        }
    }

    private static void awaitComputed(Nordby nordby, YearMonth month, int clients) {
        await().untilAsserted(() -> nordby.indicators("cti", nordby.unit, month)
                .body("pending", is(false))
                .body("values[0].value", is(clients)));
    }
}
