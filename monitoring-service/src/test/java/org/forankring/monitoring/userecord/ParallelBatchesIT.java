package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;
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
    void two_systems_that_report_about_one_employee_at_once_lose_no_month_of_practice() throws Exception {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.use("0", nordby.anna(), Days.day(1, 5))).statusCode(200);
        for (int round = 1; round <= 10; round++) {
            String sourceId = "c" + round;
            List<Response> answers = atOnce(List.of(
                    posting(nordby, "journal", List.of(nordby.use(sourceId, nordby.anna(), Days.day(2 * round, 5)))),
                    posting(
                            nordby,
                            "calendar",
                            List.of(nordby.use(sourceId, nordby.anna(), Days.day(2 * round + 1, 5))))));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200);
            nordby.practice(nordby.anna()).body("count", is(1 + 2 * round));
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
