package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.LogLines;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.monitoring.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MonitoringTest
class FaultsIT {

    private static final String CPR = "010170-1234";

    private final Database database = new Database();

    @Test
    void all_faults_of_all_records_come_in_one_answer() {
        Nordby nordby = Nordby.with(1);
        Map<String, Object> incomplete = nordby.record("2");
        incomplete.remove("code");
        incomplete.remove("unitId");
        Map<String, Object> strange = nordby.record("3", Map.of("comment", "free text", "status", "done"));
        strange.put("performedOn", 20260320);
        List<Object> records = new ArrayList<>(List.of(
                nordby.record(
                        "1", Map.of("method", "xyz", "employeeId", UUID.randomUUID(), "unitId", UUID.randomUUID())),
                incomplete,
                strange,
                nordby.record("4", Map.of("performedOn", Days.today().plusDays(1))),
                nordby.record("same"),
                nordby.record("same", Map.of("code", "CTI-P9")),
                "no record",
                nordby.record(
                        "7",
                        Map.of("performedOn", "31-03-2026", "employeeId", "Anna", "clientReference", "Mrs Smith"))));
        records.add(null);

        ValidatableResponse answer = nordby.send(Map.of("records", records))
                .statusCode(422)
                .body("type", is("urn:forankring:problem:invalid-input"));

        List<Map<String, String>> errors = answer.extract().path("errors");
        assertThat(errors)
                .extracting(error -> error.get("pointer") + " " + error.get("code"))
                .containsExactlyInAnyOrder(
                        "/records/0/method unknown-method",
                        "/records/0/employeeId unknown-employee",
                        "/records/0/unitId unknown-unit",
                        "/records/1/code required",
                        "/records/1/unitId required",
                        "/records/2/comment unknown-field",
                        "/records/2/status invalid-format",
                        "/records/2/performedOn wrong-type",
                        "/records/3/performedOn in-the-future",
                        "/records/4/sourceId duplicate-source-id",
                        "/records/5/sourceId duplicate-source-id",
                        "/records/5/code unknown-code",
                        "/records/6 wrong-type",
                        "/records/7/performedOn invalid-format",
                        "/records/7/employeeId invalid-format",
                        "/records/7/clientReference pattern",
                        "/records/8 wrong-type");
    }

    @Test
    void per_item_the_same_faults_are_listed_and_the_sound_records_are_stored() {
        Nordby nordby = Nordby.with(1);
        nordby.send(Map.of(
                        "mode",
                        "per-item",
                        "records",
                        List.of(nordby.record("twice"), nordby.record("twice"), nordby.record("once"), Map.of())))
                .statusCode(200)
                .body("created", is(1))
                .body("refused", is(3))
                .body("faults.findAll { it.code == 'duplicate-source-id' }", hasSize(2))
                .body("faults.findAll { it.pointer.startsWith('/records/3/') }.code.unique()", contains("required"))
                .body("faults.findAll { it.pointer.startsWith('/records/3/') }", hasSize(7));
    }

    @Test
    void a_day_that_has_come_in_one_municipality_is_in_the_future_in_another() {
        LocalDate day = LocalDate.now(ZoneId.of("Pacific/Kiritimati"));
        Nordby east = Nordby.with(1, "Pacific/Kiritimati");
        Nordby west = Nordby.with(1, "Pacific/Pago_Pago");
        await().untilAsserted(() -> east.submit(east.record("1", Map.of("performedOn", day)))
                .statusCode(200)
                .body("created", is(1)));
        west.submit(west.record("1", Map.of("performedOn", day)))
                .statusCode(422)
                .body("errors.pointer", contains("/records/0/performedOn"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void a_use_today_is_not_in_the_future() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1", Map.of("performedOn", Days.today())))
                .statusCode(200)
                .body("created", is(1));
    }

    @Test
    void a_day_beyond_what_a_calendar_holds_is_a_fault_and_no_failure() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1", Map.of("performedOn", "-999999999-01-01")))
                .statusCode(422)
                .body("errors[0].pointer", is("/records/0/performedOn"));
    }

    @Test
    void a_code_out_of_use_withdraws_and_does_not_record() {
        Nordby nordby = Nordby.with(1);
        Published method = Published.another().codes("OLD");
        method.send();
        await().until(() -> latest(method) == 1);
        Map<String, Object> record = nordby.record("1", Map.of("method", method.method(), "code", "OLD"));
        nordby.submit(record).statusCode(200);
        method.version(2).codes("NEW").send();
        await().until(() -> latest(method) == 2);

        nordby.submit(nordby.record("2", Map.of("method", method.method(), "code", "OLD")))
                .statusCode(422)
                .body("errors[0].code", is("unknown-code"));
        nordby.submit(nordby.record(
                        "1", Map.of("method", method.method(), "code", "OLD", "status", "entered-in-error")))
                .statusCode(200)
                .body("withdrawn", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                         | /records   | required",
                "{'records': null}                          | /records   | required",
                "{'records': []}                            | /records   | wrong-length",
                "{'records': {}}                            | /records   | wrong-type",
                "{'records': [], 'mode': 'some'}            | /mode      | invalid-format",
                "{'records': [], 'mode': 'ATOMIC'}          | /mode      | invalid-format",
                "{'records': [], 'dryRun': 'yes'}           | /dryRun    | wrong-type",
                "{'records': [], 'dryRun': 1}               | /dryRun    | wrong-type",
                "{'records': [], 'note': 'free text'}       | /note      | unknown-field",
                "[]                                         | ''         | wrong-type",
                "7                                          | ''         | wrong-type",
            })
    void a_fault_of_the_envelope_is_named(String body, String pointer, String code) {
        Nordby nordby = Nordby.with(0);
        nordby.asSystem()
                .body(body.replace('\'', '"'))
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer.replace("''", "") + " " + code));
    }

    @Test
    void more_than_a_thousand_records_are_refused() {
        Nordby nordby = Nordby.with(0);
        nordby.submit(IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> Map.<String, Object>of("sourceId", "c" + i))
                        .toList())
                .statusCode(422)
                .body("errors.code", contains("wrong-length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"records\": [}", "{\"a\": 1, \"a\": 2}", "{} {}", "", "\uFEFF"})
    void what_is_not_json_is_answered_as_such(String body) {
        Nordby nordby = Nordby.with(0);
        nordby.asSystem()
                .body(body)
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(400)
                .body("type", is("urn:forankring:problem:malformed-request"));
    }

    @Test
    void what_is_not_sent_as_json_is_answered_as_such() {
        Nordby.with(0)
                .asSystem()
                .contentType("text/csv")
                .body("sourceId;code")
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(415)
                .body("type", is("urn:forankring:problem:unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sourceId",
                "method",
                "code",
                "performedOn",
                "employeeId",
                "unitId",
                "clientReference",
                "status",
                "x"
            })
    void a_civil_registration_number_is_refused_in_any_field_and_nowhere_repeated(String field) {
        Nordby nordby = Nordby.with(1);
        Map<String, Object> record = nordby.record("1");
        record.put(field, CPR);
        try (LogLines log = LogLines.ofEverything()) {
            nordby.send(Map.of("mode", "per-item", "records", List.of(record)))
                    .statusCode(200)
                    .body("refused", is(1))
                    .body(
                            "faults.collect { it.pointer + ' ' + it.code }",
                            hasItem("/records/0/" + field + " civil-registration-number"))
                    .body(not(containsString(CPR)));
            assertThat(log.all()).noneMatch(line -> line.contains(CPR));
        }
        assertThat(traces()).isZero();
    }

    @Test
    void a_civil_registration_number_as_a_field_name_or_in_an_address_leaves_no_trace() {
        Nordby nordby = Nordby.with(1);
        Map<String, Object> record = new HashMap<>(nordby.record("1"));
        record.put(CPR, "x");
        try (LogLines log = LogLines.ofEverything()) {
            nordby.send(Map.of("records", List.of(record), CPR, CPR))
                    .statusCode(422)
                    .body(not(containsString(CPR)));
            nordby.submit(record).statusCode(422).body(not(containsString(CPR)));
            nordby.asSystem()
                    .get(Nordby.API + "/use-records/journal/" + CPR)
                    .then()
                    .statusCode(404)
                    .body(not(containsString(CPR)));
            assertThat(log.all()).noneMatch(line -> line.contains(CPR));
        }
        assertThat(traces()).isZero();
    }

    private long traces() {
        return database.count(
                "select (select count(*) from submission where faults::text like '%' || ? || '%')"
                        + " + (select count(*) from audit_entry where resource like '%' || ? || '%')"
                        + " + (select count(*) from use_record_history h where h::text like '%' || ? || '%')"
                        + " + (select count(*) from outbox where data like '%' || ? || '%')",
                CPR, CPR, CPR, CPR);
    }

    private long latest(Published method) {
        return database.count("select coalesce(max(version), 0) from code_version where method = ?", method.method());
    }
}
