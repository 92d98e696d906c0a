package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.junit.jupiter.api.Test;

@MonitoringTest
class IntakeIT {

    private final Database database = new Database();

    @Test
    void a_new_record_is_created_and_can_be_read() {
        Nordby nordby = Nordby.with(1);
        String submission = nordby.submit(nordby.record("contact-1"))
                .statusCode(200)
                .body("dryRun", is(false))
                .body("faults", empty())
                .body("refused", is(0))
                .body("created", is(1))
                .body("received", is(1))
                .extract()
                .path("submissionId");

        record(nordby, "contact-1")
                .body("current.sourceSystem", is("journal"))
                .body("current.method", is("cti"))
                .body("current.code", is("CTI-P1"))
                .body("current.performedOn", is(Days.day(3, 10).toString()))
                .body("current.employeeId", is(nordby.anna().toString()))
                .body("current.unitId", is(nordby.unit.toString()))
                .body("current.clientReference", is("client-1"))
                .body("current.status", is("completed"))
                .body("current.version", is(1))
                .body("current.submissionId", is(submission))
                .body("history", hasSize(1));
    }

    @Test
    void the_same_record_again_is_unchanged_and_adds_nothing_to_its_history() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("contact-1")).statusCode(200);
        nordby.submit(nordby.record("contact-1"))
                .statusCode(200)
                .body("unchanged", is(1))
                .body("created", is(0))
                .body("updated", is(0));

        record(nordby, "contact-1").body("current.version", is(1)).body("history", hasSize(1));
    }

    @Test
    void another_content_updates_the_record_and_keeps_what_it_said() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("contact-1")).statusCode(200);
        nordby.submit(nordby.record("contact-1", Map.of("code", "CTI-P2")))
                .statusCode(200)
                .body("updated", is(1))
                .body("created", is(0));

        record(nordby, "contact-1")
                .body("current.code", is("CTI-P2"))
                .body("current.version", is(2))
                .body("history.code", contains("CTI-P1", "CTI-P2"))
                .body("history.version", contains(1, 2));
    }

    @Test
    void a_record_entered_in_error_is_withdrawn_and_may_be_reinstated() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("contact-1")).statusCode(200);
        nordby.submit(nordby.record("contact-1", Map.of("status", "entered-in-error")))
                .statusCode(200)
                .body("withdrawn", is(1))
                .body("updated", is(0));
        record(nordby, "contact-1").body("current.status", is("entered-in-error"));

        nordby.submit(nordby.record("contact-1", Map.of("status", "completed")))
                .statusCode(200)
                .body("updated", is(1));
        record(nordby, "contact-1").body("history.status", contains("completed", "entered-in-error", "completed"));
    }

    @Test
    void an_atomic_submission_with_a_fault_stores_nothing() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("good"), nordby.record("bad", Map.of("code", "XYZ")))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is("/records/1/code"));

        assertThat(stored(nordby)).isZero();
        nordby.asSystem().get(Nordby.API + "/submissions").then().body("items", empty());
    }

    @Test
    void a_submission_per_item_stores_the_good_records_and_leaves_a_receipt() {
        Nordby nordby = Nordby.with(1);
        String submission = nordby.send(Map.of(
                        "mode",
                        "per-item",
                        "records",
                        List.of(
                                nordby.record("good"),
                                nordby.record("bad", Map.of("code", "XYZ", "employeeId", nordby.id)),
                                nordby.record("good-too"))))
                .statusCode(200)
                .body("received", is(3))
                .body("created", is(2))
                .body("refused", is(1))
                .body("faults.pointer", contains("/records/1/code", "/records/1/employeeId"))
                .extract()
                .path("submissionId");

        assertThat(stored(nordby)).isEqualTo(2);
        nordby.asLead()
                .get(Nordby.API + "/submissions/{id}", submission)
                .then()
                .statusCode(200)
                .body("sourceSystem", is("journal"))
                .body("mode", is("per-item"))
                .body("received", is(3))
                .body("created", is(2))
                .body("refused", is(1))
                .body("receivedAt", notNullValue())
                .body("faults.code", contains("unknown-code", "unknown-employee"));
        nordby.asSystem()
                .get(Nordby.API + "/submissions")
                .then()
                .statusCode(200)
                .body("items.submissionId", contains(submission));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_stores_nothing() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("known"), nordby.record("same")).statusCode(200);
        nordby.send(Map.of(
                        "dryRun",
                        true,
                        "mode",
                        "per-item",
                        "records",
                        List.of(
                                nordby.record("new"),
                                nordby.record("known", Map.of("code", "CTI-P3")),
                                nordby.record("same"),
                                nordby.record("bad", Map.of("code", "XYZ")))))
                .statusCode(200)
                .body("dryRun", is(true))
                .body("submissionId", nullValue())
                .body("created", is(1))
                .body("updated", is(1))
                .body("unchanged", is(1))
                .body("refused", is(1));

        assertThat(stored(nordby)).isEqualTo(2);
        assertThat(database.count("select count(*) from submission where municipality_id = ?", nordby.id))
                .isEqualTo(1);
        record(nordby, "known").body("history", hasSize(1));
    }

    @Test
    void two_systems_may_use_the_same_source_id() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1")).body("created", is(1));
        nordby.asSystem("calendar")
                .body(Map.of("records", List.of(nordby.record("1", Map.of("code", "CTI-P3")))))
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(200)
                .body("created", is(1));

        record(nordby, "1").body("current.code", is("CTI-P1"));
    }

    @Test
    void records_are_listed_latest_first_page_by_page() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(IntStream.range(0, 5)
                        .mapToObj(i -> nordby.use("c" + i, nordby.anna(), Days.day(3, 10 + i / 2)))
                        .toList())
                .statusCode(200);

        String next = list(nordby, Map.of("limit", 2))
                .body("items.sourceId", contains("c4", "c3"))
                .extract()
                .path("next");
        next = list(nordby, Map.of("limit", 2, "cursor", next))
                .body("items.sourceId", contains("c2", "c1"))
                .extract()
                .path("next");
        list(nordby, Map.of("limit", 2, "cursor", next))
                .body("items.sourceId", contains("c0"))
                .body("next", nullValue());
    }

    @Test
    void records_are_listed_by_unit_month_and_employee() {
        Nordby nordby = Nordby.with(2);
        nordby.submit(
                        nordby.use("anna-march", nordby.anna(), Days.day(4, 26)),
                        nordby.use("anna-april", nordby.anna(), Days.day(3, 1)),
                        nordby.use("bo-april", nordby.bo(), Days.day(3, 2)),
                        nordby.record("elsewhere", Map.of("unitId", nordby.otherUnit)))
                .statusCode(200);

        list(nordby, Map.of("month", Days.monthsAgo(4))).body("items.sourceId", contains("anna-march"));
        list(nordby, Map.of("employeeId", nordby.bo())).body("items.sourceId", contains("bo-april"));
        list(nordby, Map.of("unitId", nordby.otherUnit)).body("items.sourceId", contains("elsewhere"));
        list(nordby, Map.of("unitId", nordby.unit, "month", Days.monthsAgo(3), "employeeId", nordby.anna()))
                .body("items.sourceId", contains("anna-april"));
        list(nordby, Map.of()).body("items", hasSize(4));
    }

    @Test
    void an_invalid_parameter_is_named() {
        Nordby nordby = Nordby.with(0);
        nordby.asLead()
                .queryParams(Map.of("month", "March", "unitId", "7", "unit", "7"))
                .get(Nordby.API + "/use-records")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("parameter:month", "parameter:unitId", "parameter:unit"));
        nordby.asLead()
                .queryParam("limit", 0)
                .get(Nordby.API + "/use-records")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:limit"));
        nordby.asLead()
                .queryParam("cursor", "bm9wZQpub3BlCm5vcGU")
                .get(Nordby.API + "/use-records")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("parameter:cursor")));
    }

    @Test
    void a_thousand_records_are_taken_at_once() {
        Nordby nordby = Nordby.with(20);
        nordby.submit(IntStream.range(0, 1000)
                        .mapToObj(i ->
                                nordby.use("c" + i, nordby.employees.get(i % 20), Days.day(1 + i % 12, 1 + i % 28)))
                        .toList())
                .statusCode(200)
                .body("created", is(1000));
        assertThat(stored(nordby)).isEqualTo(1000);
    }

    private long stored(Nordby nordby) {
        return database.count("select count(*) from use_record where municipality_id = ?", nordby.id);
    }

    private static ValidatableResponse record(Nordby nordby, String sourceId) {
        return nordby.asLead()
                .get(Nordby.API + "/use-records/journal/{sourceId}", sourceId)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Nordby nordby, Map<String, ?> parameters) {
        RequestSpecification request = nordby.asLead();
        parameters.forEach((name, value) -> request.queryParam(name, value.toString()));
        return request.get(Nordby.API + "/use-records").then().statusCode(200);
    }
}
