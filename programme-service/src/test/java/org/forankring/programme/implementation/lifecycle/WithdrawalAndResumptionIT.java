package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

/** A municipality puts its implementation off, gives it up and takes it up again; nothing is deleted. */
@ProgrammeTest
class WithdrawalAndResumptionIT {

    @Test
    void a_pause_a_withdrawal_and_a_resumption_keep_their_reasons_and_are_announced() throws Exception {
        Journey journey = Journey.begun();
        journey.writePlan();
        try (EventRecorder events = Facts.fromNow()) {
            change(journey, "pause", "Reorganisation").then().statusCode(200).body("state", is("paused"));
            change(journey, "withdraw", "No budget").then().statusCode(200).body("state", is("withdrawn"));
            change(journey, "resume", "The budget is back")
                    .then()
                    .statusCode(200)
                    .body("state", is("under-way"))
                    .body("phases.current", contains(true, false, false));
            await().untilAsserted(() ->
                    assertThat(announced(events, journey)).containsExactly("paused", "withdrawn", "under-way"));
            Facts.valid(events.about(journey.implementation()).getFirst());
        }
        journey.get("/journal")
                .then()
                .body("items.event", contains("phase-entered", "paused", "withdrawn", "resumed"))
                .body("items.reason[1..3]", contains("Reorganisation", "No budget", "The budget is back"));
        String next = journey.get("/journal?limit=3")
                .then()
                .body("items.event", contains("phase-entered", "paused", "withdrawn"))
                .extract()
                .path("next");
        journey.lead()
                .get(journey.at("/journal?limit=3&cursor={next}"), next)
                .then()
                .body("items.event", contains("resumed"))
                .body("next", nullValue());
        journey.get("/plan/sections/background")
                .then()
                .statusCode(200)
                .body("content.why", is("Too many lose contact"));
    }

    @Test
    void a_withdrawn_implementation_is_read_but_not_worked_on() {
        Journey journey = Journey.begun();
        change(journey, "withdraw", "No budget").then().statusCode(200);
        journey.get("").then().statusCode(200);
        journey.get("/plan").then().statusCode(200);
        journey.lead()
                .put(journey.at("/plan/sections/background"), Map.of("why", "x"), "\"v0\"")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:implementation-withdrawn"));
        journey.pass(Map.of("override", true, "reason", "x")).then().statusCode(409);
        Caller.consultant()
                .get("/implementations?state=withdrawn&limit=200")
                .then()
                .body("items.implementationId", hasItem(journey.implementation().toString()));
    }

    @Test
    void what_stands_still_does_not_grow_late_and_what_lies_ahead_is_put_off() {
        Journey journey = Journey.begun();
        String meeting = journey.lead()
                .post(
                        journey.at("/meetings"),
                        Map.of("kind", "status", "plannedOn", Journey.today().plusDays(5), "place", "Nordby"))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        change(journey, "pause", "Reorganisation").then().statusCode(200);
        Backdated.phases(journey, 150);
        Backdated.halt(journey, 120);
        Response halted = journey.get("");
        LocalDate end = LocalDate.parse(halted.path("phases[0].plannedEnd"));
        LocalDate support = LocalDate.parse(halted.path("supportEndsOn"));
        halted.then()
                .body("haltedOn", is(Journey.today().minusDays(120).toString()))
                .body("phases[0].actualDays", is(31))
                .body("phases[0].overdueDays", nullValue())
                .body("phases[0].progress", startsWith("Stands still since "))
                .body("phases[1].progress", endsWith(", put off while the implementation stands still"));
        change(journey, "resume", "Done")
                .then()
                .statusCode(200)
                .body("haltedOn", nullValue())
                .body("phases[0].plannedEnd", is(end.toString()))
                .body("phases[0].expectedEnd", is(end.plusDays(120).toString()))
                .body("phases[0].actualDays", is(31))
                .body("phases[0].overdueDays", nullValue())
                .body("phases[0].daysBehindPlan", is(120))
                .body("phases[1].expectedStart", is(end.plusDays(121).toString()))
                .body("supportEndsOn", is(support.plusDays(120).toString()));
        journey.get("/meetings/" + meeting)
                .then()
                .body("plannedOn", is(Journey.today().plusDays(5).toString()));
    }

    @Test
    void what_is_withdrawn_or_closed_has_no_support_to_end_and_no_phases_ahead() {
        Journey withdrawn = Journey.begun();
        change(withdrawn, "withdraw", "No budget").then().statusCode(200);
        Journey closed = Journey.begun();
        closed.override();
        closed.override();
        closed.override();
        for (Journey journey : List.of(withdrawn, closed)) {
            String state = journey.get("").path("state");
            Response ended = Caller.consultant().post(journey.at("/support-end"), Map.of("reason", "Over"));
            Response moved = Caller.consultant()
                    .put(
                            journey.at("/method-version"),
                            Map.of("version", 1, "reason", "Newer"),
                            journey.get("").header("ETag"));
            for (Response refused : List.of(ended, moved)) {
                refused.then().statusCode(409).body("type", is("urn:forankring:problem:implementation-" + state));
            }
        }
    }

    @Test
    void a_transition_that_makes_no_sense_says_where_the_implementation_stands() {
        Journey journey = Journey.begun();
        change(journey, "resume", "x")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:implementation-under-way"))
                .body("detail", startsWith("The implementation is under way"));
        change(journey, "vanish", "x").then().statusCode(422).body("errors.pointer", contains("/transition"));
        change(journey, "pause", " ").then().statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void leads_and_consultants_decide_and_nobody_of_another_municipality() {
        Journey journey = Journey.begun();
        Map<String, String> pause = Map.of("transition", "pause", "reason", "x");
        for (String role : List.of(Roles.CORE_TEAM, Roles.EMPLOYEE, Roles.SUPERVISOR)) {
            Caller.in(journey.municipality(), role)
                    .post(journey.at("/transitions"), pause)
                    .then()
                    .statusCode(403);
        }
        Journey.begun().lead().post(journey.at("/transitions"), pause).then().statusCode(404);
        Caller.consultant().post(journey.at("/transitions"), pause).then().statusCode(200);
    }

    private static Response change(Journey journey, String transition, String reason) {
        return journey.lead().post(journey.at("/transitions"), Map.of("transition", transition, "reason", reason));
    }

    private static List<String> announced(EventRecorder events, Journey journey) {
        return events.about(journey.implementation()).stream()
                .filter(event -> event.type().equals(ImplementationStateChanged.TYPE))
                .map(event -> event.data(ImplementationStateChanged.class).state())
                .toList();
    }
}
