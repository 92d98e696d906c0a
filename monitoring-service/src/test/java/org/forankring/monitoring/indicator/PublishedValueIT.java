package org.forankring.monitoring.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.forankring.contracts.monitoring.v1.IndicatorPublished;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.LogLines;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.monitoring.Published;
import org.forankring.monitoring.staff.CompletedElement;
import org.forankring.monitoring.staff.Employee;
import org.forankring.monitoring.staff.RecordTraining;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A changed value of an indicator is announced, once, and nothing else is. */
@MonitoringTest
class PublishedValueIT {

    private static final YearMonth MONTH = Days.monthsAgo(3);
    private static final String REACH = "reach-clients";
    private static final String ADOPTION = "adoption-trained-users";

    @Inject
    RecomputeIndicators indicators;

    @Inject
    RecordTraining training;

    private final Database database = new Database();
    private final Nordby nordby = Nordby.with(2);
    private final EventRecorder events = EventRecorder.fromNow("forankring.monitoring");

    @AfterEach
    void stopRecording() {
        events.close();
    }

    @Test
    void a_value_is_announced_with_all_that_it_rests_on() {
        completes(nordby.anna());
        completes(nordby.bo());
        nordby.submit(nordby.record("1")).statusCode(200);

        RecordedEvent event = told("cti", ADOPTION, "50.0").getLast();
        assertThat(event.attribute("municipalityid")).contains(nordby.id.toString());
        assertThat(event.source()).isEqualTo("urn:forankring:monitoring-service");
        IndicatorPublished adoption = event.data(IndicatorPublished.class);
        assertThat(adoption)
                .usingRecursiveComparison()
                .ignoringFields("countedAt", "value")
                .isEqualTo(new IndicatorPublished(
                        nordby.id,
                        nordby.unit,
                        "cti",
                        MONTH.toString(),
                        ADOPTION,
                        1L,
                        2L,
                        null,
                        null,
                        100,
                        "percent",
                        adoption.countedAt()));
    }

    @Test
    void counting_again_without_a_change_announces_nothing() {
        nordby.submit(nordby.record("1")).statusCode(200);
        counted("1");
        nordby.submit(nordby.record("2")).statusCode(200);
        counted("2");
        nordby.submit(nordby.record("3", Map.of("clientReference", "another"))).statusCode(200);

        assertThat(told("cti", REACH, "2.0").stream().map(PublishedValueIT::told))
                .containsExactly(tuple("1", "1.0", "null"), tuple("2", "2.0", "null"));
        assertThat(told("cti", ADOPTION, "null").stream().map(PublishedValueIT::told))
                .containsExactly(tuple("1", "null", "denominator-zero"));
    }

    @Test
    void a_value_that_is_lost_is_announced_as_missing_and_not_as_zero() {
        nordby.submit(nordby.record("1")).statusCode(200);
        told("cti", REACH, "1.0");
        nordby.submit(nordby.record("1", Map.of("status", "entered-in-error"))).statusCode(200);

        RecordedEvent last = told("cti", REACH, "null").getLast();
        assertThat(told(last)).isEqualTo(tuple("2", "null", "no-records"));
        assertThat(last.data(IndicatorPublished.class).numerator()).isNull();
    }

    @Test
    void what_is_refused_announces_nothing_and_neither_does_what_has_never_been_known() {
        nordby.submit(nordby.record("1", Map.of("code", "NO-SUCH-CODE"))).statusCode(422);
        completes(nordby.anna());
        nordby.submit(nordby.record("2")).statusCode(200);

        assertThat(told("cti", REACH, "1.0").stream().map(PublishedValueIT::told))
                .containsExactly(tuple("1", "1.0", "null"));
    }

    @Test
    void another_definition_in_a_new_version_is_announced_for_the_past_too() {
        Published method = Published.another();
        method.send();
        awaitSet(method);
        nordby.submit(nordby.record("1", Map.of("method", method.method(), "code", "A")))
                .statusCode(200);
        told(method.method(), REACH, "1.0");

        Published next = method.version(2)
                .indicators(new MethodPublished.Indicator(
                        REACH,
                        "Clients, in tenths",
                        null,
                        "clients",
                        null,
                        10,
                        "tenths",
                        null,
                        "higher-is-better",
                        "reach"));
        next.send();

        assertThat(told(told(method.method(), REACH, "10.0").getLast())).isEqualTo(tuple("2", "10.0", "null"));
    }

    @Test
    void training_that_is_known_before_its_method_is_told_once_the_method_is() {
        Published method = Published.another();
        nordby.completes(nordby.anna(), method.method(), "course", MONTH.atDay(1));
        await().until(() -> database.count(
                        "select count(*) from indicator_rollup where method = ? and month = ? and computed_at is not null",
                        method.method(),
                        MONTH.atDay(1))
                == 1);

        method.send();

        RecordedEvent told = told(method.method(), ADOPTION, "null").getLast();
        assertThat(told.data(IndicatorPublished.class).denominator()).isEqualTo(1);
    }

    @Test
    void a_portion_costs_as_many_statements_for_fifty_buckets_as_for_one() {
        int one = statements(1);

        assertThat(one).isPositive();
        assertThat(statements(50)).isEqualTo(one);
    }

    /**
     * What a portion costs after somebody has become known to be trained for so many months, each of which then has
     * something to announce. In one transaction that is taken back: nobody else sees its marks, so nobody else counts.
     */
    private int statements(int months) {
        return Tenancy.everywhere(() -> {
            QuarkusTransaction.begin();
            try (LogLines statements = LogLines.ofStatements()) {
                training.record(
                        new Employee(nordby.id, nordby.anna()),
                        new CompletedElement(
                                "cti",
                                "employee-course",
                                Days.monthsAgo(months - 1).atDay(1)));
                int before = statements.all().size();
                assertThat(indicators.portion()).isGreaterThanOrEqualTo(months);
                return statements.all().size() - before;
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private void completes(UUID employee) {
        nordby.completes(employee, "cti", "employee-course", MONTH.atDay(1));
        await().until(() ->
                database.count("select count(*) from completed_element where employee_id = ?", employee) == 1);
    }

    private void awaitSet(Published method) {
        await().until(() ->
                database.count("select count(*) from indicator_set where method = ?", method.method()) == 1);
    }

    /** Waits until so many records have been counted. */
    private void counted(String records) {
        await().until(() -> database.count(
                        "select count(*) from indicator_rollup where municipality_id = ? and records = ?",
                        nordby.id,
                        Long.parseLong(records))
                == 1);
        await().untilAsserted(() -> nordby.indicators("cti", nordby.unit, MONTH).body("pending", is(false)));
    }

    /** What was told of an indicator, once a value has been. */
    private List<RecordedEvent> told(String method, String code, String value) {
        UUID subject = UUID.nameUUIDFromBytes(
                ("indicator:" + nordby.unit + ":" + method + ":" + MONTH + ":" + code).getBytes(UTF_8));
        events.await(
                code + " of " + value,
                event -> event.attribute("subject")
                                .filter(subject.toString()::equals)
                                .isPresent()
                        && value(event).equals(value));
        return events.about(subject);
    }

    /** Version, value and reason. */
    private static Tuple told(RecordedEvent event) {
        return tuple(
                event.attribute("aggregateversion").orElseThrow(),
                value(event),
                event.data().path("noValueBecause").asText("null"));
    }

    private static String value(RecordedEvent event) {
        return event.data().path("value").isNumber()
                ? String.valueOf(event.data().path("value").asDouble())
                : "null";
    }
}
