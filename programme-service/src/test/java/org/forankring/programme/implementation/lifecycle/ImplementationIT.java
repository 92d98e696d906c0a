package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.contracts.programme.v1.SupportEnded;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class ImplementationIT {

    @Inject
    Calendars calendars;

    @Test
    void an_implementation_is_in_preparation_from_the_day_of_the_commitment() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        UUID implementation = Scene.implementationOf(municipality, round);
        LocalDate today = calendars.today();
        Caller.in(municipality, Roles.EMPLOYEE)
                .get("/implementations/" + implementation)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("municipalityId", is(municipality.toString()))
                .body("roundId", is(round.toString()))
                .body("method", is("cti"))
                .body("methodVersion", is(1))
                .body("state", is("under-way"))
                .body("committedOn", is(today.toString()))
                .body("phases.code", contains("preparation", "change", "anchoring"))
                .body("phases.current", contains(true, false, false))
                .body("phases[0].enteredOn", is(today.toString()))
                .body("phases[0].plannedStart", is(today.toString()))
                .body("phases[1].enteredOn", nullValue())
                .body("phases[1].plannedStart", is(today.plusMonths(4).toString()))
                .body(
                        "phases[2].plannedEnd",
                        is(today.plusMonths(24).minusDays(1).toString()))
                .body("supportEndsOn", is(today.plusMonths(18).minusDays(1).toString()));
    }

    @Test
    void support_that_is_ended_early_is_announced_once() throws Exception {
        UUID municipality = Scene.municipality();
        UUID implementation = Scene.implementationOf(municipality, Scene.round());
        String path = "/implementations/" + implementation + "/support-end";
        Map<String, String> reason = Map.of("reason", "They carry on by themselves");
        try (EventRecorder events = Facts.fromNow()) {
            Caller.consultant().post(path, reason).then().statusCode(200);
            Caller.consultant().post(path, reason).then().statusCode(409);
            Caller.leadOf(municipality)
                    .post(
                            "/implementations/" + implementation + "/transitions",
                            Map.of("transition", "pause", "reason", "Reorganisation"))
                    .then()
                    .statusCode(200);
            Facts.told(events, ImplementationStateChanged.class, implementation, 1);
            assertThat(Facts.told(events, SupportEnded.class, implementation, 1))
                    .containsExactly(new SupportEnded(implementation, municipality, "cti", calendars.today()));
        }
    }

    @Test
    void the_change_is_supported_for_its_fourteen_months_after_a_long_preparation() {
        Journey journey = Journey.begun();
        Backdated.phases(journey, 240);
        LocalDate today = calendars.today();
        String planned = journey.get("").then().extract().path("phases[1].plannedEnd");
        journey.override();
        journey.get("")
                .then()
                .body("phases[0].daysBehindPlan", greaterThan(100))
                .body("phases[1].enteredOn", is(today.toString()))
                .body("phases[1].plannedEnd", is(planned))
                .body("phases[1].expectedStart", is(today.toString()))
                .body(
                        "phases[1].expectedEnd",
                        is(today.plusMonths(14).minusDays(1).toString()))
                .body("phases[1].overdueDays", nullValue())
                .body("phases[1].daysBehindPlan", greaterThan(100))
                .body("phases[1].progress", endsWith(" days later than planned first"))
                .body("phases[2].expectedStart", is(today.plusMonths(14).toString()))
                .body("supportEndsOn", is(today.plusMonths(14).minusDays(1).toString()));
    }

    @Test
    void the_change_is_supported_for_its_fourteen_months_after_a_short_preparation() {
        Journey journey = Journey.begun();
        LocalDate today = calendars.today();
        journey.override();
        journey.get("")
                .then()
                .body("phases[1].plannedStart", is(today.plusMonths(4).toString()))
                .body("phases[1].expectedStart", is(today.toString()))
                .body("phases[1].progress", endsWith(" days earlier than planned first"))
                .body("supportEndsOn", is(today.plusMonths(14).minusDays(1).toString()));
    }

    @Test
    void implementations_are_listed_by_round() {
        UUID round = Scene.round();
        UUID first = Scene.implementationOf(Scene.municipality(), round);
        UUID second = Scene.implementationOf(Scene.municipality(), round);
        Scene.implementationOf(Scene.municipality(), Scene.round());
        Caller.consultant()
                .get("/implementations?roundId=" + round)
                .then()
                .statusCode(200)
                .body("items.implementationId", contains(first.toString(), second.toString()))
                .body("next", nullValue());
    }

    @Test
    void what_was_never_begun_is_not_found() {
        Caller.consultant().get("/implementations/" + UUID.randomUUID()).then().statusCode(404);
    }
}
