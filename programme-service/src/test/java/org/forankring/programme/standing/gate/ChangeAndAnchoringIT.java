package org.forankring.programme.standing.gate;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

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
            journey.hearOfTraining(sender, "joint-leadership-day", Journey.today());
            journey.hearOfTraining(sender, "employee-course", Journey.today());
            await().untilAsserted(() -> journey.get("/gate")
                    .then()
                    .body("requirements.find { it.kind == 'employees-trained' }.reached", is(1))
                    .body(
                            "requirements.find { it.kind == 'employees-trained' }.lacking",
                            contains(
                                    "1 of 6, at least 50 per cent of the 12 employees that the application expects.")));
            journey.hearOfTrainingAndUse(sender);
        }
        journey.awaitMet("employees-trained");
        journey.awaitMet("use-recorded");
        String first = journey.hold("status", Map.of());
        journey.get("/gate")
                .then()
                .body("requirements.find { it.kind == 'meetings-held' }.lacking", contains("1 of 2."))
                .body("requirements.find { it.kind == 'meetings-held' }.evidence.at", contains("meetings/" + first));
        journey.hold("status", Map.of());
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.kind", contains("support-over"))
                .body("requirements.find { it.kind == 'employees-trained' }.source", is("training-service"))
                .body("requirements.find { it.kind == 'employees-trained' }.reached", is(7))
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
    void who_was_trained_before_the_commitment_is_so_still_and_counts_from_the_commitment_on() {
        Journey journey = Journey.begun();
        journey.override();
        try (EventSender sender = new EventSender()) {
            for (int half = 0; half < 6; half++) {
                journey.hearOfTraining(
                        sender, "employee-course", Journey.today().minusYears(2));
            }
        }
        journey.awaitMet("employees-trained");
        journey.get("/gate")
                .then()
                .body(
                        "requirements.find { it.kind == 'employees-trained' }.since",
                        is(Journey.today().toString()));
    }

    @Test
    void without_the_check_of_sustainability_an_adopted_anchoring_plan_does_not_end_the_collaboration() {
        Journey journey = Journey.begun();
        journey.considerFramework();
        journey.override();
        journey.override();
        for (String item : List.of("motivation", "communication", "management", "economy")) {
            journey.rate(item, "anchoring", "facilitator", 4);
        }
        journey.adoptAnchoringPlan().then().statusCode(201);
        journey.get("").then().body("state", is("under-way"));
        journey.lead()
                .put(
                        journey.at("/anchoring/sustainability"),
                        Map.of("sparring", Map.of("inPlace", "yes", "evidence", "Seen")),
                        "\"v0\"")
                .then()
                .statusCode(200);
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.kind", contains("sustainability-checked"))
                .body(
                        "requirements.find { it.kind == 'sustainability-checked' }.lacking[0]",
                        startsWith("The check still needs: trained employees, new employees, "))
                .body(
                        "requirements.find { it.kind == 'anchoring-plan-adopted' }.evidence.at",
                        contains("anchoring/plan/versions/1"));
    }

    @Test
    void the_facts_of_another_municipality_or_method_open_no_gate() {
        Journey other = Journey.begun();
        Journey journey = Journey.begun();
        journey.override();
        other.override();
        try (EventSender sender = new EventSender()) {
            other.hearOfTrainingAndUse(sender);
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
        journey.get("/gate")
                .then()
                .body(
                        "requirements.findAll { !it.met }.kind",
                        contains("sustainability-checked", "anchoring-plan-adopted"))
                .body(
                        "requirements.find { it.kind == 'sustainability-checked' }.lacking",
                        contains("The check has not been begun."));
        journey.checkSustainability();
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.kind", contains("anchoring-plan-adopted"))
                .body(
                        "requirements.findAll { it.met }.evidence.at.flatten()",
                        contains("anchoring", "anchoring/sustainability"))
                .body(
                        "requirements.findAll { it.met }.since",
                        everyItem(is(Journey.today().toString())));
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
        journey.checkSustainability();
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
        journey.checkSustainability();
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
