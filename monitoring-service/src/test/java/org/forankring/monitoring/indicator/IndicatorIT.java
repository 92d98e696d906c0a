package org.forankring.monitoring.indicator;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.monitoring.Published;
import org.junit.jupiter.api.Test;

@MonitoringTest
class IndicatorIT {

    private static final YearMonth MONTH = Days.monthsAgo(3);
    private static final YearMonth MONTH_AFTER = Days.monthsAgo(2);

    private final Database database = new Database();

    @Test
    void reach_counts_clients_and_adoption_relates_users_to_those_trained() {
        Nordby nordby = Nordby.with(4);
        trained(nordby, nordby.anna(), nordby.bo(), nordby.carl());
        nordby.submit(
                        nordby.record("1", Map.of("clientReference", "a")),
                        nordby.record("2", Map.of("clientReference", "a")),
                        nordby.record("3", Map.of("clientReference", "b", "employeeId", nordby.bo())),
                        nordby.record("4", Map.of("clientReference", "c", "employeeId", nordby.employees.get(3))))
                .statusCode(200);

        computed(nordby, "cti", nordby.unit, MONTH)
                .body("method", is("cti"))
                .body("unitId", is(nordby.unit.toString()))
                .body("month", is(MONTH.toString()))
                .body("computedAt", notNullValue())
                .body("values.code", contains("reach-clients", "adoption-trained-users"))
                .body("values[0].name", is("Clients reached"))
                .body("values[0].dimension", is("reach"))
                .body("values[0].unit", is("clients"))
                .body("values[0].direction", is("higher-is-better"))
                .body("values[0].numerator", is(3))
                .body("values[0].denominator", nullValue())
                .body("values[0].value", is(3))
                .body("values[0].noValueBecause", nullValue())
                .body("values[1].numerator", is(2))
                .body("values[1].denominator", is(3))
                .body("values[1].value", is(66.67f));
    }

    @Test
    void the_same_pseudonym_in_two_systems_is_two_clients() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1"));
        nordby.asSystem("calendar")
                .body(Map.of("records", List.of(nordby.record("1"))))
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(200);
        computed(nordby, "cti", nordby.unit, MONTH).body("values[0].value", is(2));
    }

    @Test
    void missing_is_not_zero() {
        Nordby nordby = Nordby.with(1);
        nordby.indicators("cti", nordby.unit, MONTH)
                .statusCode(200)
                .body("computedAt", nullValue())
                .body("pending", is(false))
                .body("values.value", contains(nullValue(), nullValue()))
                .body("values.noValueBecause", contains("no-records", "no-records"));

        trained(nordby, nordby.anna());
        computed(nordby, "cti", nordby.unit, MONTH)
                .body("values[0].numerator", nullValue())
                .body("values[0].value", nullValue())
                .body("values[1].numerator", nullValue())
                .body("values[1].denominator", is(1))
                .body("values[1].value", nullValue())
                .body("values.noValueBecause", contains("no-records", "no-records"));
    }

    @Test
    void records_without_anybody_trained_give_no_quotient() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1"));
        computed(nordby, "cti", nordby.unit, MONTH)
                .body("values[0].value", is(1))
                .body("values[1].denominator", is(0))
                .body("values[1].value", nullValue())
                .body("values[1].noValueBecause", is("denominator-zero"));
    }

    @Test
    void an_indicator_with_a_measure_unknown_here_says_so() {
        Nordby nordby = Nordby.with(1);
        Published method = Published.another()
                .indicators(new MethodPublished.Indicator(
                        "joy",
                        "Joy",
                        null,
                        "smiles",
                        "clients",
                        1,
                        "smiles",
                        null,
                        "higher-is-better",
                        "implementation"));
        publish(method);
        nordby.submit(nordby.record("1", Map.of("method", method.method(), "code", "A")));
        computed(nordby, method.method(), nordby.unit, MONTH)
                .body("values", hasSize(1))
                .body("values[0].value", nullValue())
                .body("values[0].noValueBecause", is("unknown-measure"));
    }

    @Test
    void a_late_correction_is_counted_in_its_month() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(
                nordby.record("1", Map.of("clientReference", "a")), nordby.record("2", Map.of("clientReference", "b")));
        computed(nordby, "cti", nordby.unit, MONTH).body("values[0].value", is(2));

        nordby.submit(
                nordby.record("1", Map.of("clientReference", "a", "status", "entered-in-error")),
                nordby.record("2", Map.of("clientReference", "b", "performedOn", Days.day(2, 1))));
        awaitBody(() -> nordby.indicators("cti", nordby.unit, MONTH)
                .body("pending", is(false))
                .body("values[0].noValueBecause", is("no-records")));
        awaitBody(() -> nordby.indicators("cti", nordby.unit, MONTH_AFTER)
                .body("pending", is(false))
                .body("values[0].value", is(1)));
    }

    @Test
    void somebody_trained_later_does_not_count_as_trained_before() {
        Nordby nordby = Nordby.with(1);
        nordby.completes(nordby.anna(), "cti", "employee-course", MONTH_AFTER.atDay(1));
        await().until(() -> completions(nordby) == 1);
        nordby.submit(nordby.record("1"), nordby.use("2", nordby.anna(), Days.day(2, 20)));

        computed(nordby, "cti", nordby.unit, MONTH).body("values[1].noValueBecause", is("denominator-zero"));
        computed(nordby, "cti", nordby.unit, MONTH_AFTER).body("values[1].value", is(100.0f));
    }

    @Test
    void a_course_that_is_not_compulsory_does_not_make_anybody_trained() {
        Nordby nordby = Nordby.with(1);
        nordby.completes(nordby.anna(), "cti", "reflection-lab", MONTH.atDay(1));
        await().until(() -> completions(nordby) == 1);
        nordby.submit(nordby.record("1"));
        computed(nordby, "cti", nordby.unit, MONTH).body("values[1].denominator", is(0));
    }

    @Test
    void training_that_becomes_known_after_the_records_is_counted() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1"));
        computed(nordby, "cti", nordby.unit, MONTH).body("values[1].denominator", is(0));
        trained(nordby, nordby.anna());
        awaitBody(() -> nordby.indicators("cti", nordby.unit, MONTH)
                .body("pending", is(false))
                .body("values[1].value", is(100.0f)));
    }

    @Test
    void use_in_another_unit_counts_for_the_unit_of_the_employee() {
        Nordby nordby = Nordby.with(1);
        trained(nordby, nordby.anna());
        nordby.submit(nordby.record("1", Map.of("unitId", nordby.otherUnit)));
        awaitBody(() -> nordby.indicators("cti", nordby.unit, MONTH)
                .body("pending", is(false))
                .body("values[0].noValueBecause", is("no-records"))
                .body("values[1].value", is(100.0f)));
        computed(nordby, "cti", nordby.otherUnit, MONTH)
                .body("values[0].value", is(1))
                .body("values[1].noValueBecause", is("denominator-zero"));
    }

    @Test
    void moving_to_another_unit_does_not_change_the_past() {
        Nordby nordby = Nordby.with(1);
        trained(nordby, nordby.anna());
        nordby.submit(nordby.record("1"), nordby.use("2", nordby.anna(), Days.day(2, 20)));
        nordby.moves(
                nordby.anna(),
                nordby.otherUnit,
                MONTH_AFTER.atDay(10).atStartOfDay().toInstant(ZoneOffset.UTC),
                2);

        awaitBody(() -> nordby.indicators("cti", nordby.otherUnit, MONTH_AFTER)
                .body("pending", is(false))
                .body("values[1].denominator", is(1)));
        awaitBody(() -> nordby.indicators("cti", nordby.unit, MONTH_AFTER)
                .body("pending", is(false))
                .body("values[1].denominator", is(0)));
        computed(nordby, "cti", nordby.unit, MONTH).body("values[1].denominator", is(1));
        computed(nordby, "cti", nordby.otherUnit, MONTH).body("values[1].denominator", is(0));
    }

    @Test
    void other_compulsory_training_in_a_new_version_is_counted_for_the_past_too() {
        Nordby nordby = Nordby.with(1);
        Published method = Published.another().compulsory("course");
        publish(method);
        nordby.completes(nordby.anna(), method.method(), "course", MONTH.atDay(1));
        nordby.submit(nordby.record("1", Map.of("method", method.method(), "code", "A")));
        awaitBody(() -> nordby.indicators(method.method(), nordby.unit, MONTH)
                .body("pending", is(false))
                .body("values[1].denominator", is(1)));

        publish(method.version(2).compulsory("course", "second-course"));
        awaitBody(() -> nordby.indicators(method.method(), nordby.unit, MONTH)
                .body("pending", is(false))
                .body("values[1].denominator", is(0)));
    }

    @Test
    void the_board_sees_the_indicators_of_any_municipality() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(nordby.record("1"));
        computed(nordby, "cti", nordby.unit, MONTH);
        Nordby.asBoard()
                .queryParams(Map.of("method", "cti", "unitId", nordby.unit, "month", MONTH.toString()))
                .get(Nordby.API + "/indicators")
                .then()
                .statusCode(200)
                .body("values[0].value", is(1));
    }

    @Test
    void an_unknown_unit_or_method_is_not_found_and_a_missing_parameter_is_named() {
        Nordby nordby = Nordby.with(0);
        nordby.indicators("cti", UUID.randomUUID(), MONTH).statusCode(404);
        nordby.indicators("nothing", nordby.unit, MONTH).statusCode(404);
        nordby.asLead()
                .get(Nordby.API + "/indicators")
                .then()
                .statusCode(400)
                .body("errors.pointer.sort()", contains("parameter:method", "parameter:month", "parameter:unitId"));
        nordby.asLead()
                .queryParam("month", "2026-13")
                .get(Nordby.API + "/indicators")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:month"));
    }

    private void trained(Nordby nordby, UUID... employees) {
        for (UUID employee : employees) {
            nordby.completes(employee, "cti", "employee-course", MONTH.atDay(1));
        }
        await().until(() -> completions(nordby) == employees.length);
    }

    private long completions(Nordby nordby) {
        return database.count("select count(*) from completed_element where municipality_id = ?", nordby.id);
    }

    private void publish(Published method) {
        method.send();
        await().until(() -> database.count(
                        "select count(*) from indicator_set where method = ? and version = ?",
                        method.method(),
                        method.version())
                == 1);
    }

    private static ValidatableResponse computed(Nordby nordby, String method, UUID unit, YearMonth month) {
        awaitBody(() -> nordby.indicators(method, unit, month)
                .statusCode(200)
                .body("pending", is(false))
                .body("computedAt", notNullValue()));
        return nordby.indicators(method, unit, month);
    }

    private static void awaitBody(Runnable check) {
        await().untilAsserted(check::run);
    }
}
