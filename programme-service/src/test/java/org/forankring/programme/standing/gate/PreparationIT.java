package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.contracts.programme.v1.PhaseEntered;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.language.Language;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

/** S1: the preparation phase, from the commitment to the phase of change; S2: it is not advisable to rush. */
@ProgrammeTest
class PreparationIT {

    @Test
    void the_preparation_in_its_right_order_opens_the_gate_to_the_phase_of_change() throws Exception {
        Journey journey = Journey.begun();
        journey.get("/gate")
                .then()
                .statusCode(200)
                .body("phase", is("preparation"))
                .body("state", is("blocked"))
                .body(
                        "requirements.kind",
                        hasItems(
                                "activity-held",
                                "team-composed",
                                "plan-adopted",
                                "section-filled",
                                "framework-considered",
                                "barriers-addressed"));
        journey.prepare();
        journey.appointCoreTeam();
        journey.considerFramework();
        journey.answerBarrier("economy");
        journey.writePlan();
        journey.get("/gate")
                .then()
                .body("state", is("blocked"))
                .body(
                        "requirements.findAll { it.kind == 'section-filled' }.lacking.flatten()",
                        everyItem(is("It is complete in the draft; it counts once the plan is adopted with it.")));
        journey.adopt("Agreed at the workshop").then().statusCode(201);
        journey.get("/gate")
                .then()
                .body("requirements.findAll { !it.met }.title", is(List.of()))
                .body("state", is("open"))
                .body("readiness", is(100))
                .body("requirements.since", everyItem(is(Journey.today().toString())))
                .body("requirements.evidence.kind.flatten()", hasItems("meeting", "team", "plan-version"))
                .body("requirements.evidence", everyItem(not(empty())))
                .body("requirements.source", hasItems("meetings", "team", "plan", "facilitators-and-barriers"));
        try (EventRecorder events = Facts.fromNow()) {
            journey.pass(Map.of())
                    .then()
                    .statusCode(200)
                    .body("phases.code[1]", is("change"))
                    .body("phases.current", contains(false, true, false))
                    .body("phases[0].leftOn", is(Journey.today().toString()));
            RecordedEvent entered = events.await(PhaseEntered.TYPE, journey.implementation());
            assertThat(Facts.valid(entered).data(PhaseEntered.class))
                    .extracting(PhaseEntered::phase, PhaseEntered::overridden)
                    .containsExactly("change", false);
        }
        journey.get("").then().body("overridden", empty());
        journey.get("/journal").then().body("items.event", not(hasItem("gate-overridden")));
    }

    @Test
    void a_thin_preparation_is_called_out_and_not_hidden() {
        Journey journey = Journey.begun();
        journey.prepare();
        journey.considerFramework();
        journey.pass(Map.of())
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:gate-blocked"))
                .body("detail", containsString("requirements are not met"))
                .body("requirements.met", everyItem(is(false)))
                .body("requirements.kind", hasItems("team-composed", "plan-adopted", "barriers-addressed"))
                .body("requirements.kind", not(hasItem("activity-held")))
                .body(
                        "requirements.find { it.kind == 'barriers-addressed' }.lacking",
                        contains("Economy is a high barrier without a strategy."))
                .body("requirements.find { it.kind == 'team-composed' }.suppliers", hasItem("municipal-lead"))
                .body(
                        "requirements.find { it.kind == 'plan-adopted' }.suppliers",
                        contains("core-team", "municipal-lead", "board-consultant"));
        journey.get("").then().body("phases.current", contains(true, false, false));
    }

    @Test
    void a_lead_overrides_the_gate_with_a_reason_that_shows_for_ever() {
        Journey journey = Journey.begun();
        journey.pass(Map.of("override", true)).then().statusCode(422).body("errors.pointer", contains("/reason"));
        journey.pass(Map.of("override", true, "reason", "The course is next week"))
                .then()
                .statusCode(200)
                .body("phases.current", contains(false, true, false));
        journey.get("")
                .then()
                .body("overridden.phase", contains("preparation"))
                .body("overridden[0].on", is(Journey.today().toString()))
                .body("overridden[0].by", is("municipal-lead of " + journey.municipality()))
                .body("overridden[0].reason", is("The course is next week"))
                .body("overridden[0].missing", hasItem("Implementation plan adopted"));
        journey.get("/journal")
                .then()
                .body("items.event", contains("phase-entered", "gate-overridden", "phase-entered"))
                .body("items[1].phase", is("preparation"))
                .body("items[1].by", is("municipal-lead of " + journey.municipality()))
                .body("items[1].reason", is("The course is next week"))
                .body("items[1].missing", hasItem("Implementation plan adopted"))
                .body("items[1].missingPhrases.phrase", hasItem("gate-title.plan-adopted"))
                .body("items[0].missing", nullValue());
        journey.get("/journal?language=fi")
                .then()
                .body("items[1].missing", hasItem("Käyttöönottosuunnitelma vahvistettu"));
        journey.get("?language=da")
                .then()
                .body("overridden[0].missing", hasItem("Implementeringsplan vedtaget"))
                .body("overridden[0].missing", hasItem(is("Afholdt med deltagere: Opstartsmøde for alle kommuner")));
    }

    @Test
    void what_comes_of_an_overridden_gate_is_announced_as_such() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            Journey journey = Journey.begun();
            journey.pass(Map.of()).then().statusCode(409);
            journey.override();
            journey.override();
            journey.override();
            assertThat(Facts.told(events, PhaseEntered.class, journey.implementation(), 3))
                    .extracting(PhaseEntered::phase, PhaseEntered::overridden)
                    .containsExactly(tuple("preparation", false), tuple("change", true), tuple("anchoring", true));
            assertThat(Facts.told(events, ImplementationStateChanged.class, journey.implementation(), 1))
                    .extracting(ImplementationStateChanged::state, ImplementationStateChanged::overridden)
                    .containsExactly(tuple("closed", true));
        }
    }

    @Test
    void of_six_who_pass_a_gate_at_once_one_does() throws Exception {
        Journey journey = Journey.begun();
        Map<String, Object> leaving = Map.of("phase", "preparation", "override", true, "reason", "A nervous finger");
        List<Integer> statuses = AtOnce.times(6, () -> journey.lead().post(journey.at("/gate/passage"), leaving));
        assertThat(statuses).containsOnly(200, 409);
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        journey.get("")
                .then()
                .body("state", is("under-way"))
                .body("phases.current", contains(false, true, false))
                .body("overridden.phase", contains("preparation"));
        journey.get("/journal")
                .then()
                .body("items.event", contains("phase-entered", "gate-overridden", "phase-entered"));
        journey.lead()
                .post(journey.at("/gate/passage"), leaving)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:phase-not-current"))
                .body("detail", is("The current phase is “The phase of change”, not “The preparation phase”."));
    }

    @Test
    void the_phase_to_be_left_is_named() {
        Journey journey = Journey.begun();
        Map<String, Object> override = Map.of("override", true, "reason", "Now");
        journey.lead()
                .post(journey.at("/gate/passage"), override)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/phase"));
        for (String phase : List.of("change", "party")) {
            Map<String, Object> other = new HashMap<>(override);
            other.put("phase", phase);
            journey.lead()
                    .post(journey.at("/gate/passage"), other)
                    .then()
                    .statusCode(409)
                    .body("type", is("urn:forankring:problem:phase-not-current"));
        }
        journey.get("").then().body("phases.current", contains(true, false, false));
    }

    @Test
    void an_accepted_barrier_needs_no_strategy() {
        Journey journey = Journey.begun();
        journey.considerFramework();
        new Place(journey.municipality(), journey.implementation(), journey.lead())
                .accept(journey.item("economy"), "The budget is set until 2028")
                .then()
                .statusCode(200);
        journey.writePlan();
        journey.adopt("With the barrier accepted").then().statusCode(201);
        journey.get("/gate").then().body("requirements.find { it.kind == 'barriers-addressed' }.met", is(true));
    }

    @Test
    void a_meeting_without_anybody_present_proves_nothing() {
        Journey journey = Journey.begun();
        String id = journey.lead()
                .post(
                        journey.at("/meetings"),
                        Map.of(
                                "kind", "start-up",
                                "activity", "start-up-meeting",
                                "title", "Start-up",
                                "plannedOn", Journey.today().minusDays(12),
                                "place", "Odense"))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        journey.get("/gate")
                .then()
                .body(
                        "requirements.find { it.subject == 'start-up-meeting' }.lacking",
                        contains("Start-up planned for "
                                + Language.ENGLISH.day(Journey.today().minusDays(12)) + ", 12 days late."))
                .body(
                        "requirements.find { it.subject == 'implementation-planning-workshop' }.lacking",
                        contains("No meeting is planned for it."));
        journey.lead()
                .post(journey.at("/meetings/" + id + "/minutes"), Map.of("heldOn", Journey.today()))
                .then()
                .statusCode(200);
        journey.get("/gate")
                .then()
                .body("requirements.find { it.subject == 'start-up-meeting' }.met", is(false))
                .body("requirements.find { it.subject == 'start-up-meeting' }.evidence", nullValue())
                .body(
                        "requirements.find { it.subject == 'start-up-meeting' }.lacking",
                        contains("Start-up was held on " + Language.ENGLISH.day(Journey.today())
                                + ", and nobody is recorded as present."));
    }

    @Test
    void nobody_passes_the_gate_of_an_implementation_that_stands_still() {
        Journey journey = Journey.begun();
        journey.lead()
                .post(journey.at("/transitions"), Map.of("transition", "pause", "reason", "Reorganisation"))
                .then()
                .statusCode(200);
        journey.pass(Map.of("override", true, "reason", "Now"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:implementation-paused"));
    }

    @Test
    void gates_are_passed_by_leads_and_consultants_only_and_seen_by_participants() {
        Journey journey = Journey.begun();
        for (String role : List.of(Roles.EMPLOYEE, Roles.CORE_TEAM, Roles.SUPERVISOR)) {
            Caller other = Caller.in(journey.municipality(), role);
            other.get(journey.at("/gate")).then().statusCode(200);
            other.post(journey.at("/gate/passage"), Map.of()).then().statusCode(403);
        }
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(journey.at("/gate")).then().statusCode(404);
        foreign.post(journey.at("/gate/passage"), Map.of("phase", "preparation"))
                .then()
                .statusCode(404);
        Caller.consultant()
                .get("/implementations/" + UUID.randomUUID() + "/gate")
                .then()
                .statusCode(404)
                .body("type", notNullValue());
    }
}
