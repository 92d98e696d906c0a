package org.forankring.programme.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.NullNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.plan.draft.Planning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes whose adjustments write sections of the plan. */
@ProgrammeTest
class AdjustedSectionsIT {

    @Inject
    Calendars calendars;

    private Planning planning = new Planning(new UUID(0, 0), new UUID(0, 0));
    private Caller lead = Caller.consultant();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void adoptPlan() {
        today = calendars.today();
        planning = Planning.adopted();
        lead = planning.lead();
    }

    @Test
    void whoever_comes_after_somebody_else_learns_what_has_changed_and_nothing_is_lost() {
        Caller colleague = Caller.in(planning.municipality(), Roles.CORE_TEAM);
        colleague
                .put(planning.path("/sections/background"), background("The colleague's reason"), "\"v1\"")
                .then()
                .statusCode(200);
        String meeting = meeting();
        planning.writeNew("duties", duty("The head"));
        record(
                        meeting,
                        change("duties", "\"v1\"", duty("The deputy")),
                        change("background", "\"v1\"", background("The meeting's reason")))
                .then()
                .statusCode(422)
                .body("type", is("urn:forankring:problem:invalid-input"))
                .body("errors.pointer", contains("/adjustments/1/change/etag"))
                .body("errors.code", contains("stale-section"))
                .body("changes", hasSize(1))
                .body("changes[0].by", is(Roles.CORE_TEAM + " of " + planning.municipality()))
                .body("changes[0].subject", is("plan-section"))
                .body("changes[0].version", is(2));
        lead.get(meeting).then().body("state", is("planned")).body("minutes", nullValue());
        planning.get("/sections/background").then().body("content.why", is("The colleague's reason"));
        planning.get("/sections/duties").then().header("ETag", "\"v1\"");
        planning.get("/versions").then().body("items", hasSize(1));

        record(
                        meeting,
                        change("duties", "\"v1\"", duty("The deputy")),
                        change("background", "\"v2\"", background("Both reasons")))
                .then()
                .statusCode(200)
                .body("planVersion", is(2))
                .body("minutes.adjustments.written", contains("\"v2\"", "\"v3\""));
    }

    @Test
    void everything_that_is_wrong_with_adjustments_is_said_at_once() {
        String meeting = meeting();
        record(
                        meeting,
                        Map.of("part", "background", "text", " "),
                        change("goals", "\"v7\"", Map.of("goals", List.of(Map.of("indicator", "no-such")))),
                        change("strategies", "\"v1\"", Map.of()),
                        change("background", "v1", Map.of("because", "x")),
                        change("goals", "\"v0\"", Map.of()),
                        change("duties", "\"v1\"", duty("The head")),
                        Map.of("part", "duties", "text", "No content", "change", Map.of("etag", "\"v0\"")),
                        Map.of("id", UUID.randomUUID(), "part", "duties", "text", "Nobody knows it"),
                        change("training-plan", "\"v0\"", NullNode.getInstance()))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/adjustments/0/text required",
                                "/adjustments/1/change/content/goals/0/goal required",
                                "/adjustments/1/change/content/goals/0/indicator unknown-indicator",
                                "/adjustments/1/change/etag stale-section",
                                "/adjustments/2/part unknown-section",
                                "/adjustments/3/change/etag pattern",
                                "/adjustments/3/change/content/because unknown-field",
                                "/adjustments/4/part repeated-section",
                                "/adjustments/5/change/etag stale-section",
                                "/adjustments/6/change/content required",
                                "/adjustments/6/part repeated-section",
                                "/adjustments/8/change/content required"));
        lead.get(meeting).then().body("state", is("planned"));
        record(meeting, Map.of("id", UUID.randomUUID(), "part", "duties", "text", "Nobody knows it"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-adjustment"));
    }

    @Test
    void minutes_that_are_sent_again_take_effect_once() {
        String meeting = meeting();
        Object minutes = minutes(change("background", "\"v1\"", background("The shelter closes")));
        String key = UUID.randomUUID().toString();
        Response first = lead.post(meeting + "/minutes", minutes, key);
        first.then().statusCode(200).body("planVersion", is(2));
        lead.post(meeting + "/minutes", minutes, key).then().statusCode(200).body("planVersion", is(2));
        lead.post(meeting + "/minutes", minutes).then().statusCode(409);
        planning.get("/sections/background").then().header("ETag", "\"v2\"");
        planning.get("/versions").then().body("items", hasSize(2));
    }

    @Test
    void a_correction_neither_doubles_an_adjustment_nor_takes_back_what_it_wrote() {
        String meeting = meeting();
        Response recorded = record(
                meeting,
                change("background", "\"v1\"", background("The shelter closes")),
                Map.of("part", "duties", "text", "Say who does what"));
        String background = recorded.path("minutes.adjustments[0].id");
        String duties = recorded.path("minutes.adjustments[1].id");
        List<Map<String, Object>> answered = recorded.path("minutes.adjustments");
        correct(meeting, answered).then().statusCode(200).body("planVersion", is(2));
        correct(
                        meeting,
                        List.of(
                                Map.of("id", duties, "part", "duties", "text", "Say clearly who does what"),
                                Map.of("part", "background", "text", "Changed by the meeting")))
                .then()
                .statusCode(200)
                .body("planVersion", is(3))
                .body("minutes.adjustments.id", contains(duties, background))
                .body("minutes.adjustments[1].written", is("\"v2\""));
        planning.get("/versions/2/compare/3")
                .then()
                .body("differences", hasSize(1))
                .body("differences[0].id", is(duties))
                .body("differences[0].field", is("text"));
        Map<String, Object> again = new HashMap<>(change("background", "\"v2\"", background("It closes in May")));
        again.put("id", background);
        correct(meeting, List.of(again))
                .then()
                .statusCode(200)
                .body("planVersion", is(4))
                .body("minutes.adjustments[0].written", is("\"v3\""));
        planning.get("/versions/3/compare/4")
                .then()
                .body("differences.field", hasItem("why"))
                .body("differences.find { it.id == '" + duties + "' }.change", is("removed"));
        correct(meeting, List.of())
                .then()
                .statusCode(200)
                .body("planVersion", is(5))
                .body("minutes.adjustments", empty());
        planning.get("/versions/5").then().body("parts.adjustments", empty());
        planning.get("/sections/background").then().body("content.why", is("It closes in May"));
        correct(meeting, List.of(again)).then().statusCode(422).body("errors.code", hasItem("unknown-adjustment"));
    }

    @Test
    void of_two_meetings_that_write_the_same_section_at_once_one_comes_first() throws InterruptedException {
        ConcurrentLinkedQueue<String> meetings =
                new ConcurrentLinkedQueue<>(List.of(meeting(), meeting(), meeting(), meeting()));
        assertThat(AtOnce.times(
                        4,
                        () -> record(
                                meetings.remove(),
                                change("duties", "\"v0\"", duty("The head")),
                                change("background", "\"v1\"", background("One of four")))))
                .filteredOn(status -> status == 200)
                .hasSize(1);
        planning.get("/versions").then().body("items", hasSize(2));
        planning.get("/sections/background").then().header("ETag", "\"v2\"");
        planning.get("/sections/duties").then().header("ETag", "\"v1\"");
    }

    @Test
    void a_plan_that_was_never_adopted_is_written_and_stays_a_draft() {
        planning = Planning.begun();
        lead = planning.lead();
        record(meeting(), change("background", "\"v0\"", background("The shelter closes")))
                .then()
                .statusCode(200)
                .body("planVersion", nullValue())
                .body("minutes.adjustments.written", contains("\"v1\""));
        planning.adopt("Agreed at the workshop")
                .then()
                .statusCode(201)
                .body("sections.background.why", is("The shelter closes"))
                .body("parts.adjustments", hasSize(1));
    }

    @Test
    void of_a_joint_meeting_each_municipality_adjusts_its_own_plan() {
        UUID round = Scene.round();
        List<Planning> both = List.of(of(round), of(round));
        Caller.consultant()
                .post(
                        "/rounds/" + round + "/meetings",
                        Map.of("kind", "status", "title", "Status", "plannedOn", today, "place", "Odense"))
                .then()
                .statusCode(201);
        Iterator<String> reasons = List.of("In Nordby", "In Sydby").iterator();
        for (Planning own : both) {
            own.writeNew("background", Planning.BACKGROUND);
            own.adopt("Agreed at the workshop").then().statusCode(201);
            String meetings = "/implementations/" + own.implementation() + "/meetings";
            String meeting = meetings + "/" + own.lead().get(meetings).path("items[0].meetingId");
            own.lead()
                    .post(meeting + "/minutes", minutes(change("background", "\"v1\"", background(reasons.next()))))
                    .then()
                    .statusCode(200)
                    .body("planVersion", is(2));
        }
        both.getFirst().get("/versions/2").then().body("sections.background.why", is("In Nordby"));
        both.getLast()
                .get("/versions/2")
                .then()
                .body("sections.background.why", is("In Sydby"))
                .body("parts.adjustments", hasSize(1));
    }

    private static Planning of(UUID round) {
        UUID municipality = Scene.municipality();
        return new Planning(municipality, Scene.implementationOf(municipality, round));
    }

    private String meeting() {
        String meetings = "/implementations/" + planning.implementation() + "/meetings";
        return meetings + "/"
                + lead.post(meetings, Map.of("kind", "status", "plannedOn", today))
                        .path("meetingId");
    }

    private Response record(String meeting, Map<?, ?>... adjustments) {
        return lead.post(meeting + "/minutes", minutes(adjustments));
    }

    private Response correct(String meeting, List<?> adjustments) {
        return lead.put(
                meeting + "/minutes",
                Map.of("heldOn", today, "adjustments", adjustments),
                lead.get(meeting).header("ETag"));
    }

    private Map<String, Object> minutes(Map<?, ?>... adjustments) {
        return Map.of("heldOn", today, "adjustments", List.of(adjustments));
    }

    private static Map<String, Object> change(String section, String etag, Object content) {
        return Map.of(
                "part", section, "text", "Changed by the meeting", "change", Map.of("etag", etag, "content", content));
    }

    private static Map<String, Object> background(String why) {
        Map<String, Object> background = new HashMap<>(Planning.BACKGROUND);
        background.put("why", why);
        return background;
    }

    private static Map<String, Object> duty(String who) {
        return Map.of("duties", List.of(Map.of("who", who, "duty", "Keeps the plan")));
    }
}
