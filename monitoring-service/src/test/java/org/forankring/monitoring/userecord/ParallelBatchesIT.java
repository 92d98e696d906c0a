package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.junit.jupiter.api.Test;

@MonitoringTest
class ParallelBatchesIT {

    private final Database database = new Database();

    @Test
    void two_identical_batches_at_once_create_each_record_once() throws Exception {
        Nordby nordby = Nordby.with(5);
        List<Map<String, Object>> records = records(nordby, 300, "CTI-P1");

        List<Response> answers =
                atOnce(List.of(posting(nordby, "journal", records), posting(nordby, "journal", records)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(sum(answers, "created")).isEqualTo(300);
        assertThat(sum(answers, "unchanged")).isEqualTo(300);
        assertThat(database.count("select count(*) from use_record_history where municipality_id = ?", nordby.id))
                .isEqualTo(300);
    }

    @Test
    void batches_that_touch_the_same_records_in_any_order_never_block_each_other_for_good() throws Exception {
        Nordby nordby = Nordby.with(8);
        for (int round = 0; round < 6; round++) {
            String code = round % 2 == 0 ? "CTI-P1" : "CTI-P2";
            List<Callable<Response>> postings = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                List<Map<String, Object>> records =
                        new ArrayList<>(records(nordby, 100 + 50 * round, i % 2 == 0 ? code : "CTI-P3"));
                Collections.shuffle(records);
                postings.add(posting(nordby, i < 3 ? "journal" : "calendar", records));
            }
            assertThat(atOnce(postings)).extracting(Response::statusCode).containsOnly(200);
        }
        assertThat(database.count(
                        "select count(*) from use_record r where municipality_id = ? and version <> (select count(*) from"
                                + " use_record_history h where (h.municipality_id, h.source_system, h.source_id) ="
                                + " (r.municipality_id, r.source_system, r.source_id))",
                        nordby.id))
                .isZero();
    }

    @Test
    void batches_in_opposite_order_wait_for_each_other_in_one_direction_only() throws Exception {
        Nordby nordby = Nordby.with(1);
        List<Map<String, Object>> forwards = List.of(nordby.record("a"), nordby.record("m"), nordby.record("z"));
        List<Response> answers = whileHeld(
                """
                insert into use_record (municipality_id, source_system, source_id, method, code, performed_on,
                    employee_id, unit_id, client_reference, status, version, submission_id, changed_at)
                values (?, 'journal', 'm', 'cti', 'CTI-P1', '2026-01-01', gen_random_uuid(), gen_random_uuid(), 'x',
                    'completed', 1, gen_random_uuid(), now())""",
                nordby,
                List.of(posting(nordby, "journal", forwards), posting(nordby, "journal", forwards.reversed())));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(sum(answers, "created")).isEqualTo(3);
        assertThat(sum(answers, "unchanged")).isEqualTo(3);
    }

    @Test
    void two_systems_that_report_about_one_employee_at_once_lose_no_month_of_practice() throws Exception {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.use("0", nordby.anna(), Days.day(5, 5))).statusCode(200);
        List<Response> answers = whileHeld(
                "select from practice where municipality_id = ? for update",
                nordby,
                List.of(
                        posting(nordby, "journal", List.of(nordby.use("1", nordby.anna(), Days.day(4, 5)))),
                        posting(nordby, "calendar", List.of(nordby.use("1", nordby.anna(), Days.day(3, 5))))));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        nordby.practice(nordby.anna()).body("count", is(3));
    }

    /** Has the postings run into what a statement holds, and lets go when all of them wait. */
    private List<Response> whileHeld(String holding, Nordby nordby, List<Callable<Response>> postings)
            throws Exception {
        try (var connection = database.postgres().superuser().getConnection();
                var statement = connection.prepareStatement(holding);
                var waiting = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            statement.setObject(1, nordby.id);
            statement.execute();
            Future<List<Response>> answers = waiting.submit(() -> atOnce(postings));
            await().until(() -> database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and usename = 'monitoring_service'")
                    >= postings.size());
            connection.rollback();
            return answers.get();
        }
    }

    private static List<Map<String, Object>> records(Nordby nordby, int number, String code) {
        return IntStream.range(0, number)
                .mapToObj(i -> nordby.record(
                        "c" + i, Map.of("code", code, "employeeId", nordby.employees.get(i % nordby.employees.size()))))
                .toList();
    }

    private static Callable<Response> posting(Nordby nordby, String system, List<Map<String, Object>> records) {
        return () -> nordby.asSystem(system).body(Map.of("records", records)).post(Nordby.API + "/use-records");
    }

    private static List<Response> atOnce(List<Callable<Response>> postings) throws Exception {
        CyclicBarrier start = new CyclicBarrier(postings.size());
        try (var threads = Executors.newFixedThreadPool(postings.size())) {
            List<Future<Response>> answers = new ArrayList<>();
            for (Callable<Response> posting : postings) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return posting.call();
                }));
            }
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private static int sum(List<Response> answers, String count) {
        return answers.stream().mapToInt(answer -> answer.path(count)).sum();
    }
}
