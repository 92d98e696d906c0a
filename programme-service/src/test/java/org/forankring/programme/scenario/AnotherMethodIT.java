package org.forankring.programme.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.forankring.contracts.programme.v1.PhaseEntered;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.junit.jupiter.api.Test;

/**
 * What S1 and S2 say of an intervention goes for another one, which came by the API alone: with phases of its own, a
 * three-day course and no laboratory of reflection.
 */
@ProgrammeTest
class AnotherMethodIT {

    private static final List<String> PHASES = List.of("groundwork", "trial", "spread", "everyday");

    @Test
    void an_implementation_of_another_method_runs_through_its_own_phases_and_overrides_nothing() {
        try (EventRecorder events = Facts.fromNow();
                EventSender sender = new EventSender()) {
            Journey journey = begin(publish());
            in(journey, "groundwork");
            groundwork(journey);
            in(journey, "trial");
            trial(journey, sender);
            in(journey, "spread");
            spread(journey);
            in(journey, "everyday");
            everyday(journey);
            journey.get("").then().body("state", is("closed")).body("phases.current", everyItem(is(false)));
            journey.get("/journal")
                    .then()
                    .body("items.findAll { it.event == 'phase-entered' }.phase", is(PHASES))
                    .body("items.event", not(hasItem("gate-overridden")))
                    .body("items[-1].event", is("closed"));
            await().untilAsserted(() ->
                    Assertions.assertThat(entered(events, journey)).isEqualTo(PHASES));
        }
    }

    private static String publish() {
        ObjectNode definition = Definitions.newMethod();
        String method = definition.path("method").asText();
        Caller.administrator().post("/methods", definition).then().statusCode(201);
        Caller.consultant()
                .get("/methods/" + method)
                .then()
                .body("phases.code", is(PHASES))
                .body("trainingElements.find { it.code == 'three-day-course' }.days", is(3))
                .body("trainingElements.code", not(hasItem("reflection-lab")));
        return method;
    }

    private static Journey begin(String method) {
        UUID round = UUID.fromString(Caller.consultant()
                .post(
                        "/rounds",
                        Map.of("name", "Families", "method", method, "startsOn", "2026-09-01", "activities", List.of()))
                .then()
                .statusCode(201)
                .extract()
                .path("roundId"));
        UUID municipality = Scene.municipality();
        return Journey.of(municipality, Scene.implementationOf(municipality, round), method);
    }

    /** Its gate asks for two workshops, somebody of the job centre, and sections that CTI's does not ask for. */
    private static void groundwork(Journey journey) {
        journey.hold("start-up", Map.of("activity", "kick-off"));
        journey.hold("planning-workshop", Map.of());
        journey.appointCoreTeam();
        journey.rate("motivation", "baseline", "barrier", 5);
        journey.answerBarrier("motivation");
        journey.write("goals", Map.of("goals", List.of(Map.of("goal", "They talk", "indicator", "adoption"))));
        journey.write("duties", Map.of("duties", List.of(Map.of("who", "The core team", "duty", "Leads the work"))));
        journey.adopt("Agreed at the workshop").then().statusCode(201);
        journey.pass(Map.of())
                .then()
                .statusCode(409)
                .body("requirements.kind", contains("meetings-held", "role-present"))
                .body("requirements.subject", contains("planning-workshop", "job-centre"));
        journey.hold("planning-workshop", Map.of());
        journey.lead()
                .post(
                        journey.at("/team/members"),
                        Map.of(
                                "team", "core",
                                "role", "job-centre",
                                "name", "Kim Falk",
                                "since", Journey.today()))
                .then()
                .statusCode(201);
        pass(journey);
    }

    /** What is learned of another method is no evidence; four are enough, but not two fifths of the twelve expected. */
    private static void trial(Journey journey, EventSender sender) {
        Journey cti = Journey.of(journey.municipality(), journey.implementation(), "cti");
        cti.hearOfTraining(sender, "three-day-course");
        for (int employee = 0; employee < 4; employee++) {
            journey.hearOfTraining(sender, "three-day-course");
        }
        for (int employee = 0; employee < 2; employee++) {
            journey.hearOfUse(sender);
        }
        journey.awaitMet("use-recorded");
        await().untilAsserted(() -> journey.get("/gate")
                .then()
                .body("requirements.find { it.kind == 'employees-trained' }.reached", is(4)));
        journey.pass(Map.of()).then().statusCode(409).body("requirements.kind", contains("employees-trained"));
        journey.hearOfTraining(sender, "three-day-course");
        journey.awaitMet("employees-trained");
        journey.get("/gate").then().body("requirements.find { it.kind == 'employees-trained' }.reached", is(5));
        pass(journey);
    }

    private static void spread(Journey journey) {
        journey.pass(Map.of())
                .then()
                .statusCode(409)
                .body("requirements.kind", contains("support-over", "sustainability-checked"));
        journey.checkSustainability();
        Caller.consultant()
                .post(journey.at("/support-end"), Map.of("reason", "All units hold talks"))
                .then()
                .statusCode(200);
        pass(journey);
    }

    private static void everyday(Journey journey) {
        journey.get("/gate").then().body("requirements.kind", hasItems("status-taken", "anchoring-plan-adopted"));
        journey.rate("motivation", "anchoring", "facilitator", 3);
        journey.adoptAnchoringPlan().then().statusCode(201);
    }

    private static void in(Journey journey, String phase) {
        journey.get("")
                .then()
                .body("phases.code", is(PHASES))
                .body("phases.findAll { it.current }.code", contains(phase));
        journey.get("/gate").then().body("phase", is(phase));
    }

    private static void pass(Journey journey) {
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.title", is(List.of()))
                .body("state", is("open"));
        journey.pass(Map.of()).then().statusCode(200);
    }

    private static List<String> entered(EventRecorder events, Journey journey) {
        return events.about(journey.implementation()).stream()
                .filter(event -> event.type().equals(PhaseEntered.TYPE))
                .map(event -> event.data(PhaseEntered.class).phase())
                .toList();
    }
}
