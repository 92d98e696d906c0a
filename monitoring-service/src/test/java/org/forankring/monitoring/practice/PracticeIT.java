package org.forankring.monitoring.practice;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged.MonthInUnit;
import org.forankring.contracts.monitoring.v1.UseStarted;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@MonitoringTest
class PracticeIT {

    private static final String TOPIC = "forankring.monitoring";

    private final String earlier = Days.monthsAgo(4).toString();
    private final String later = Days.monthsAgo(3).toString();

    @Test
    void the_first_use_is_announced_with_its_month() {
        Nordby nordby = Nordby.with(1);
        try (EventRecorder events = EventRecorder.fromNow(TOPIC)) {
            nordby.submit(
                            nordby.use("2", nordby.anna(), Days.day(3, 20)),
                            nordby.record("1", Map.of("performedOn", Days.day(3, 10), "unitId", nordby.otherUnit)))
                    .statusCode(200);

            RecordedEvent started = events.await(UseStarted.TYPE, subject(nordby.anna()));
            RecordedEvent months = events.await(PracticeMonthsChanged.TYPE, subject(nordby.anna()));
            assertThat(started.data(UseStarted.class))
                    .isEqualTo(new UseStarted(nordby.anna(), nordby.id, nordby.otherUnit, "cti", Days.day(3, 10)));
            assertThat(months.data(PracticeMonthsChanged.class))
                    .isEqualTo(new PracticeMonthsChanged(
                            nordby.anna(),
                            nordby.id,
                            "cti",
                            List.of(later),
                            inBothUnits(nordby, Days.day(3, 10), Days.day(3, 20))));
            assertThat(months.attribute("municipalityid")).contains(nordby.id.toString());
            assertThat(months.source()).isEqualTo("urn:forankring:monitoring-service");
        }
    }

    @Test
    void every_change_of_the_uses_is_announced_with_a_higher_version_and_nothing_else_is() {
        Nordby nordby = Nordby.with(2);
        try (EventRecorder events = EventRecorder.fromNow(TOPIC)) {
            nordby.submit(nordby.use("1", nordby.anna(), Days.day(3, 10)));
            nordby.submit(nordby.use("1", nordby.anna(), Days.day(3, 10)));
            nordby.submit(nordby.use("2", nordby.anna(), Days.day(3, 11)));
            nordby.submit(nordby.use("3", nordby.anna(), Days.day(4, 11)));
            nordby.submit(nordby.record("3", Map.of("performedOn", Days.day(4, 11), "status", "entered-in-error")));
            nordby.submit(nordby.use("4", nordby.bo(), Days.day(3, 10)));
            events.await(PracticeMonthsChanged.TYPE, subject(nordby.bo()));
            awaitAbout(events, nordby.anna(), 5);

            List<RecordedEvent> ofAnna = events.about(subject(nordby.anna()));
            assertThat(ofAnna)
                    .extracting(RecordedEvent::type)
                    .containsExactly(
                            UseStarted.TYPE,
                            PracticeMonthsChanged.TYPE,
                            PracticeMonthsChanged.TYPE,
                            PracticeMonthsChanged.TYPE,
                            PracticeMonthsChanged.TYPE);
            assertThat(ofAnna.stream()
                            .skip(1)
                            .map(event ->
                                    event.data(PracticeMonthsChanged.class).months()))
                    .containsExactly(List.of(later), List.of(later), List.of(earlier, later), List.of(later));
            assertThat(ofAnna.stream()
                            .skip(1)
                            .map(event -> Long.valueOf(
                                    event.attribute("aggregateversion").orElseThrow())))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_use_that_is_withdrawn_and_recorded_again_does_not_start_twice() {
        Nordby nordby = Nordby.with(1);
        try (EventRecorder events = EventRecorder.fromNow(TOPIC)) {
            nordby.submit(nordby.record("1"));
            nordby.submit(nordby.record("1", Map.of("status", "entered-in-error")));
            nordby.practice(nordby.anna()).body("months", empty()).body("firstUsedOn", nullValue());
            nordby.submit(nordby.record("1"));
            awaitAbout(events, nordby.anna(), 4);

            assertThat(events.about(subject(nordby.anna())))
                    .filteredOn(event -> event.type().equals(UseStarted.TYPE))
                    .hasSize(1);
            assertThat(events.about(subject(nordby.anna())))
                    .filteredOn(event -> event.type().equals(PracticeMonthsChanged.TYPE))
                    .extracting(event -> event.data(PracticeMonthsChanged.class).uses())
                    .containsExactly(once(nordby), List.of(), once(nordby));
        }
    }

    private List<MonthInUnit> once(Nordby nordby) {
        return List.of(new MonthInUnit(later, nordby.unit, 1, Days.day(3, 10), Days.day(3, 10)));
    }

    /** Of one month, by unit: the one in the other unit came earlier. */
    private List<MonthInUnit> inBothUnits(Nordby nordby, LocalDate inTheOther, LocalDate inTheFirst) {
        return Stream.of(
                        new MonthInUnit(later, nordby.unit, 1, inTheFirst, inTheFirst),
                        new MonthInUnit(later, nordby.otherUnit, 1, inTheOther, inTheOther))
                .sorted(Comparator.comparing(one -> one.unitId().toString()))
                .toList();
    }

    @Test
    void a_record_corrected_to_another_employee_changes_the_practice_of_both() {
        Nordby nordby = Nordby.with(2);
        nordby.submit(nordby.use("1", nordby.anna(), Days.day(3, 10)));
        nordby.submit(nordby.use("1", nordby.bo(), Days.day(3, 10)));

        nordby.practice(nordby.anna()).body("months", empty()).body("count", is(0));
        nordby.practice(nordby.bo()).body("months", contains(later)).body("count", is(1));
    }

    @Test
    void practice_is_told_with_its_first_day_and_as_of_when() {
        Nordby nordby = Nordby.with(1);
        nordby.submit(
                nordby.use("1", nordby.anna(), Days.day(3, 10)),
                nordby.use("2", nordby.anna(), Days.day(4, 7)),
                nordby.use("3", nordby.anna(), Days.day(4, 6)));

        nordby.practice(nordby.anna())
                .statusCode(200)
                .body("employeeId", is(nordby.anna().toString()))
                .body("method", is("cti"))
                .body("months", contains(earlier, later))
                .body("count", is(2))
                .body("firstUsedOn", is(Days.day(4, 6).toString()))
                .body("asOf", notNullValue());
    }

    @Test
    void an_employee_without_records_has_no_months_and_an_unknown_one_is_not_found() {
        Nordby nordby = Nordby.with(1);
        nordby.practice(nordby.anna()).statusCode(200).body("months", empty());
        nordby.practice(UUID.randomUUID()).statusCode(404);
        nordby.asLead()
                .queryParam("method", "nothing")
                .get(Nordby.API + "/employees/{employee}/practice", nordby.anna())
                .then()
                .statusCode(404);
        nordby.asLead()
                .get(Nordby.API + "/employees/{employee}/practice", nordby.anna())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:method"));
    }

    @Test
    void an_employee_sees_the_own_practice_and_no_colleagues() {
        Nordby nordby = Nordby.with(2);
        assertThat(practiceAsEmployee(nordby, nordby.anna(), nordby.anna())).isEqualTo(200);
        assertThat(practiceAsEmployee(nordby, nordby.anna(), nordby.bo())).isEqualTo(404);
    }

    private static int practiceAsEmployee(Nordby nordby, UUID who, UUID whose) {
        return given().auth()
                .oauth2(Tokens.of(Roles.EMPLOYEE)
                        .municipality(nordby.id)
                        .employee(who)
                        .signed())
                .queryParam("method", "cti")
                .get(Nordby.API + "/employees/{employee}/practice", whose)
                .statusCode();
    }

    private static void awaitAbout(EventRecorder events, UUID employee, int number) {
        await().until(() -> events.about(subject(employee)).size() >= number);
    }

    private static UUID subject(UUID employee) {
        return UUID.nameUUIDFromBytes(("practice:" + employee + ":cti").getBytes(UTF_8));
    }
}
