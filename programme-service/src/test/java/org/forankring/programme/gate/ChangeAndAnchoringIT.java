package org.forankring.programme.gate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.junit.jupiter.api.Test;

/** S1: the phase of change and the phase of anchoring, up to the end of the board's collaboration. */
@ProgrammeTest
class ChangeAndAnchoringIT {

    @Test
    void training_use_status_meetings_and_the_support_period_open_the_gate_to_anchoring() {
        Journey journey = Journey.begun();
        journey.override();
        journey.get("/gate")
                .then()
                .body("phase", is("change"))
                .body("state", is("blocked"))
                .body("requirements.met", everyItem(is(false)));
        try (EventSender sender = new EventSender()) {
            journey.hearOfTraining(sender, "joint-leadership-day");
            journey.hearOfTraining(sender, "employee-course");
            journey.hearOfUse(sender);
        }
        journey.awaitMet("employees-trained");
        journey.awaitMet("use-recorded");
        journey.hold("status", Map.of());
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.kind", contains("support-over"))
                .body("requirements.find { it.kind == 'employees-trained' }.source", is("training-service"))
                .body("requirements.find { it.kind == 'employees-trained' }.reached", is(1))
                .body("requirements.find { it.kind == 'use-recorded' }.source", is("monitoring-service"))
                .body("requirements.find { it.kind == 'support-over' }.suppliers", contains("board-consultant"));
        Caller.consultant()
                .post(journey.at("/support-end"), Map.of("reason", "They carry on by themselves"))
                .then()
                .statusCode(200)
                .body("supportEndedEarly", is(true));
        journey.get("/gate").then().body("state", is("open"));
        journey.pass(Map.of()).then().statusCode(200).body("phases.current", contains(false, false, true));
    }

    @Test
    void the_facts_of_another_municipality_or_method_open_no_gate() {
        Journey other = Journey.begun();
        Journey journey = Journey.begun();
        journey.override();
        other.override();
        try (EventSender sender = new EventSender()) {
            other.hearOfTraining(sender, "employee-course");
        }
        other.awaitMet("employees-trained");
        journey.get("/gate").then().body("requirements.find { it.kind == 'employees-trained' }.met", is(false));
    }

    @Test
    void with_the_status_taken_the_adopted_anchoring_plan_ends_the_collaboration() throws Exception {
        Journey journey = Journey.begun();
        journey.considerFramework();
        journey.override();
        journey.override();
        for (String item : List.of("motivation", "communication", "management")) {
            journey.rate(item, "anchoring", "facilitator", 4);
        }
        journey.get("/gate")
                .then()
                .body("phase", is("anchoring"))
                .body(
                        "requirements.find { it.kind == 'status-taken' }.lacking",
                        contains("Economy has not been rated again."));
        journey.rate("economy", "anchoring", "barrier", 2);
        journey.get("/gate").then().body("requirements.findAll { !it.met }.kind", contains("anchoring-plan-adopted"));
        try (EventRecorder events = Facts.fromNow()) {
            journey.adoptAnchoringPlan().then().statusCode(201);
            Facts.valid(events.await(ImplementationStateChanged.TYPE, journey.implementation()));
        }
        journey.get("")
                .then()
                .body("state", is("closed"))
                .body("phases.current", everyItem(is(false)))
                .body("phases[2].leftOn", notNullValue());
        journey.get("/journal").then().body("items.event", hasItem("closed"));
        journey.get("/gate").then().statusCode(409).body("type", is("urn:forankring:problem:no-current-phase"));
    }

    @Test
    void an_anchoring_plan_that_the_core_team_adopts_leaves_the_last_gate_to_those_who_pass_gates() {
        Journey journey = inLastPhaseWithStatus();
        journey.adoptAnchoringPlan(Caller.in(journey.municipality(), Roles.CORE_TEAM))
                .then()
                .statusCode(201);
        journey.get("").then().body("state", is("under-way"));
        journey.get("/gate").then().body("state", is("open"));
        journey.pass(Map.of()).then().statusCode(200).body("state", is("closed"));
    }

    @Test
    void an_anchoring_plan_that_the_consultant_adopts_ends_the_collaboration() {
        Journey journey = inLastPhaseWithStatus();
        journey.adoptAnchoringPlan(Caller.consultant()).then().statusCode(201);
        journey.get("").then().body("state", is("closed"));
    }

    private static Journey inLastPhaseWithStatus() {
        Journey journey = Journey.begun();
        journey.considerFramework();
        journey.override();
        journey.override();
        for (String item : List.of("motivation", "communication", "management", "economy")) {
            journey.rate(item, "anchoring", "facilitator", 4);
        }
        return journey;
    }

    @Test
    void an_anchoring_plan_without_the_status_does_not_end_the_collaboration() {
        Journey journey = Journey.begun();
        journey.considerFramework();
        journey.override();
        journey.override();
        journey.adoptAnchoringPlan().then().statusCode(201);
        journey.get("").then().body("state", is("under-way"));
        journey.pass(Map.of("override", true, "reason", "The status follows"))
                .then()
                .statusCode(200)
                .body("state", is("closed"));
    }

    @Test
    void the_municipalitys_own_work_goes_on_after_the_collaboration() {
        Journey journey = Journey.begun();
        journey.override();
        journey.override();
        journey.override();
        journey.get("").then().body("state", is("closed"));
        journey.writePlan();
        journey.adopt("Our own next year").then().statusCode(201);
    }
}
