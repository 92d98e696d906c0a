package org.forankring.programme.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.contracts.programme.v1.PhaseEntered;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.anchoring.plan.SustainabilityFindings;
import org.forankring.programme.plan.element.Entries;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.junit.jupiter.api.Test;

/**
 * S1, "Process of implementing CTI": "The process for the implementation is divided into three phases, which in total
 * last about two years." S2: "It is not advisable to rush things at this stage".
 */
@ProgrammeTest
class ProcessOfImplementingCtiIT {

    private static final List<String> WORKED_ON = List.of("motivation", "communication", "management", "economy");

    @Test
    void a_municipality_goes_from_its_application_to_the_end_of_the_collaboration_and_overrides_nothing() {
        try (EventRecorder events = Facts.fromNow()) {
            Journey journey = application();
            preparationPhase(journey);
            phaseOfChange(journey);
            phaseOfAnchoring(journey);
            journey.get("/journal?limit=200")
                    .then()
                    .body(
                            "items.findAll { it.event == 'phase-entered' }.phase",
                            contains("preparation", "change", "anchoring"))
                    .body("items.event", not(hasItem("gate-overridden")))
                    .body("items[-1].event", is("closed"));
            await().untilAsserted(() -> Assertions.assertThat(phases(events, journey))
                    .containsExactly("preparation", "change", "anchoring"));
            await().untilAsserted(
                            () -> Assertions.assertThat(states(events, journey)).endsWith("closed"));
        }
    }

    /** "When applying for counselling and training in the method CTI … you are informed of the process". */
    private static Journey application() {
        UUID municipality = Scene.municipality();
        UUID application = Scene.applicationOf(municipality, Scene.round());
        Response decided = Scene.decide(application, "committed");
        decided.then().statusCode(200).body("timeline.event", contains("submitted", "committed", "contact-due"));
        return Journey.of(municipality, UUID.fromString(decided.path("implementationId")), "cti");
    }

    /** "The preparation phase has the following main activities: initial telephone conference, start-up meeting …". */
    private static void preparationPhase(Journey journey) {
        journey.get("").then().body("phases.current", contains(true, false, false));
        journey.hold("telephone-conference", Map.of("activity", "initial-telephone-conference"));
        journey.prepare();
        for (Map<String, Object> entry : List.of(
                Entries.stakeholder("Job centre", 4, 2),
                Entries.risk(3, 4),
                Entries.task("Book the rooms", "2036-03-03", "open"),
                Entries.recruitment())) {
            Entries.add(journey.lead(), journey.implementation(), entry).then().statusCode(201);
        }
        journey.appointCoreTeam();
        journey.considerFramework();
        journey.answerBarrier("economy");
        journey.writePlan();
        journey.adopt("Agreed at the workshop").then().statusCode(201);
        pass(journey);
        journey.get("").then().body("phases.current", contains(false, true, false));
    }

    /** "The phase where the employees are trained in the method and have started to use it in praxis." */
    private static void phaseOfChange(Journey journey) {
        journey.pass(Map.of())
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:gate-blocked"))
                .body("requirements.kind", hasItem("employees-trained"))
                .body("requirements.kind", hasItem("use-recorded"));
        try (EventSender sender = new EventSender()) {
            for (int employee = 0; employee < 12; employee++) {
                journey.hearOfTraining(sender, "employee-course");
            }
            for (int employee = 0; employee < 3; employee++) {
                journey.hearOfUse(sender);
            }
        }
        journey.awaitMet("employees-trained");
        journey.awaitMet("use-recorded");
        for (int meeting = 0; meeting < 3; meeting++) {
            journey.hold("status", Map.of());
        }
        journey.lead()
                .put(journey.at("/anchoring/sustainability"), SustainabilityFindings.complete(), "\"v0\"")
                .then()
                .statusCode(200);
        journey.get("/gate").then().body("requirements.findAll { !it.met }.kind", contains("support-over"));
        Caller.consultant()
                .post(journey.at("/support-end"), Map.of("reason", "They handle the work themselves"))
                .then()
                .statusCode(200);
        pass(journey);
        journey.get("").then().body("phases.current", contains(false, false, true));
    }

    /** "A status in relation to the same elements … Once an anchoring plan has been drawn up, the collaboration …". */
    private static void phaseOfAnchoring(Journey journey) {
        journey.get("/anchoring").then().body("status.taken", is(false));
        for (String item : WORKED_ON) {
            journey.rate(item, "anchoring", "facilitator", 4);
        }
        journey.get("/anchoring")
                .then()
                .body("status.taken", is(true))
                .body("status.lacking", empty())
                .body("status.elements.find { it.itemCode == 'economy' }.baseline.nature", is("barrier"))
                .body("status.elements.find { it.itemCode == 'economy' }.anchoring.nature", is("facilitator"));
        journey.get("").then().body("state", is("under-way"));
        journey.adoptAnchoringPlan().then().statusCode(201);
        journey.get("")
                .then()
                .body("state", is("closed"))
                .body("phases.current", everyItem(is(false)))
                .body("phases.leftOn", everyItem(notNullValue()));
    }

    /** Through a gate that asks for nothing more. */
    private static void pass(Journey journey) {
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.title", is(List.of()))
                .body("state", is("open"));
        journey.pass(Map.of()).then().statusCode(200);
    }

    private static List<String> phases(EventRecorder events, Journey journey) {
        return events.about(journey.implementation()).stream()
                .filter(event -> event.type().equals(PhaseEntered.TYPE))
                .map(event -> event.data(PhaseEntered.class).phase())
                .toList();
    }

    private static List<String> states(EventRecorder events, Journey journey) {
        return events.about(journey.implementation()).stream()
                .filter(event -> event.type().equals(ImplementationStateChanged.TYPE))
                .map(event -> event.data(ImplementationStateChanged.class).state())
                .toList();
    }

    @Test
    void an_application_is_decided_once() {
        UUID application = Scene.applicationOf(Scene.municipality(), Scene.round());
        Scene.decide(application, "committed").then().statusCode(200);
        Scene.decide(application, "declined")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:application-already-decided"));
        Caller.consultant().get("/applications/" + application).then().body("state", is("committed"));
    }

    @Test
    void a_plan_that_is_adopted_before_the_workshop_opens_no_gate() {
        Journey journey = Journey.begun();
        journey.appointCoreTeam();
        journey.considerFramework();
        journey.answerBarrier("economy");
        journey.writePlan();
        journey.adopt("The paper is ready").then().statusCode(201);
        journey.pass(Map.of())
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:gate-blocked"))
                .body("requirements.subject", hasItem("implementation-planning-workshop"))
                .body("requirements.met", everyItem(is(false)))
                .body("requirements.suppliers", everyItem(hasItem("municipal-lead")));
        journey.get("").then().body("phases.current", contains(true, false, false));
        journey.prepare();
        journey.get("/gate")
                .then()
                .body("requirements.find { it.subject == 'implementation-planning-workshop' }.met", is(true));
    }

    @Test
    void a_gate_that_is_tried_too_early_says_all_that_is_missing_and_who_can_supply_it() {
        Journey journey = Journey.begun();
        List<String> missing = journey.get("/gate").path("requirements.findAll { !it.met }.title");
        Assertions.assertThat(missing).hasSizeGreaterThan(5);
        journey.pass(Map.of())
                .then()
                .statusCode(409)
                .body("requirements.title", is(missing))
                .body("requirements.suppliers", everyItem(not(empty())));
        journey.get("").then().body("phases.current", contains(true, false, false));
        journey.get("/journal").then().body("items.event", contains("phase-entered"));
    }

    @Test
    void an_anchoring_plan_that_is_adopted_before_the_last_phase_is_refused() {
        Journey journey = Journey.begun();
        journey.adoptAnchoringPlan()
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:anchoring-not-begun"));
        journey.get("/anchoring/plan/versions").then().body("items", empty());
        journey.get("").then().body("state", is("under-way")).body("phases.current", contains(true, false, false));
    }
}
