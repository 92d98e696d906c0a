package org.forankring.programme.cooperation.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class DecisionIT {

    private static final Map<String, Object> DONE = Map.of("state", "done");
    private static final Map<String, Object> OPEN = Map.of("state", "open");

    private @Nullable Journey begun;
    private LocalDate today = LocalDate.EPOCH;
    private String meeting = "";
    private List<String> ids = List.of();

    /** A meeting of three days ago has decided to write (late), to ask (in time), and to rest (no day). */
    @BeforeEach
    void decide() {
        begun = Journey.begun();
        Journey journey = journey();
        Backdated.commitment(journey.implementation(), 10);
        today = Journey.today();
        Map<String, ?> planned = Map.of("kind", "status", "plannedOn", today.minusDays(3), "place", "Nordby");
        meeting = journey.at("/meetings/"
                + journey.lead().post(journey.at("/meetings"), planned).<String>path("meetingId"));
        ids = journey.lead()
                .post(meeting + "/minutes", minutes(List.of(write(), ask(), Map.of("text", "Rest"))))
                .then()
                .statusCode(200)
                .extract()
                .path("minutes.decisions.decisionId");
    }

    @Test
    void what_was_decided_is_found_by_how_it_stands_and_who_sees_to_it() {
        journey()
                .get("/decisions")
                .then()
                .statusCode(200)
                .body("items.decisionId", is(ids))
                .body("items.text", contains("Write", "Ask", "Rest"))
                .body("items.state", contains("open", "open", "open"))
                .body("items.overdue", contains(true, false, false))
                .body("items[0].decidedOn", is(today.minusDays(3).toString()))
                .body("items[0].timing", endsWith(", 1 day late"))
                .body("items[0].meetingId", is(meeting.substring(meeting.lastIndexOf('/') + 1)));
        settle(2, DONE, "\"v1\"").then().statusCode(200);
        journey().get("/decisions?state=overdue").then().body("items.text", contains("Write"));
        journey().get("/decisions?state=open").then().body("items.text", contains("Write", "Ask"));
        journey().get("/decisions?state=done").then().body("items.text", contains("Rest"));
        journey().get("/decisions?responsible=anna holm").then().body("items.text", contains("Ask"));
        Response page = journey().get("/decisions?state=open&limit=1");
        page.then().body("items.text", contains("Write"));
        journey()
                .lead()
                .get(journey().at("/decisions?state=open&limit=1&cursor={next}"), page.<String>path("next"))
                .then()
                .body("items.text", contains("Ask"))
                .body("next", nullValue());
        journey().get("/decisions?state=lost").then().statusCode(400);
    }

    @Test
    void it_is_recorded_who_found_it_done_and_when_and_it_can_be_taken_up_again() {
        Map<String, Object> done = Map.of("state", "done", "doneOn", today.minusDays(1), "note", "Both went");
        settle(0, done, "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", is("done"))
                .body("overdue", is(false))
                .body("timing", nullValue())
                .body("doneOn", is(today.minusDays(1).toString()))
                .body("doneBy", is("municipal-lead of " + journey().municipality()))
                .body("doneRecordedAt", notNullValue())
                .body("note", is("Both went"));
        settle(1, DONE, "\"v1\"").then().body("doneOn", is(today.toString()));
        settle(0, OPEN, "\"v2\"")
                .then()
                .statusCode(200)
                .body("state", is("open"))
                .body("doneOn", nullValue())
                .body("note", nullValue());
        journey()
                .get("/history?subject=decision&limit=200")
                .then()
                .body("items.fields.flatten().field", hasItems("doneOn", "doneBy", "doneNote"));
    }

    @Test
    void nobody_settles_what_they_have_not_seen() {
        settle(0, DONE, null).then().statusCode(428);
        settle(0, DONE, "\"v1\"").then().statusCode(200);
        settle(0, OPEN, "\"v1\"").then().statusCode(412).body("changes", hasSize(1));
    }

    @Test
    void faults_are_named() {
        settle(0, Map.of("state", "open", "doneOn", today), "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/doneOn"))
                .body("errors.code", contains("not-applicable"));
        settle(0, Map.of("state", "done", "doneOn", today.plusDays(1)), "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/doneOn"));
        settle(0, Map.of("state", "struck"), "\"v1\"").then().statusCode(422);
    }

    @Test
    void a_correction_of_the_minutes_keeps_what_is_known_of_each_decision() {
        settle(0, DONE, "\"v1\"").then().statusCode(200);
        Map<String, Object> ask = with(ids.get(1), "Ask twice");
        correct(List.of(ask, Map.of("text", "Sing"), write()))
                .then()
                .statusCode(200)
                .body("minutes.decisions[0].decisionId", is(ids.get(1)))
                .body("minutes.decisions[2].decisionId", is(ids.get(0)));
        journey().get("/decisions").then().body("items.text", contains("Write", "Ask twice", "Sing"));
        journey().get("/decisions?state=done").then().body("items.decisionId", contains(ids.getFirst()));
    }

    @Test
    void what_a_correction_takes_out_is_struck_and_not_lost() {
        correct(List.of(write())).then().statusCode(200);
        journey().get("/decisions").then().body("items.decisionId", contains(ids.getFirst()));
        journey().get("/decisions/" + ids.get(1)).then().statusCode(200).body("state", is("struck"));
        settle(1, DONE, "\"v2\"").then().statusCode(409).body("type", is("urn:forankring:problem:decision-struck"));
    }

    @Test
    void minutes_name_only_decisions_of_their_meeting_and_each_once() {
        correct(List.of(
                        with(ids.getFirst(), "Write"),
                        with(ids.getFirst(), "Write"),
                        with(UUID.randomUUID() + "", "Ask")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/decisions/1/decisionId", "/decisions/2/decisionId"))
                .body("errors.code", contains("unknown-decision", "unknown-decision"));
        journey().get("/decisions").then().body("items.decisionId", is(ids));
    }

    @Test
    void decisions_are_read_by_all_who_take_part_and_settled_by_those_who_lead() {
        for (String role : List.of(Roles.EMPLOYEE, Roles.SUPERVISOR)) {
            Caller reader = Caller.in(journey().municipality(), role);
            reader.get(decision(0)).then().statusCode(200);
            reader.put(decision(0) + "/standing", DONE, "\"v1\"").then().statusCode(403);
        }
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(decision(0)).then().statusCode(404);
        foreign.put(decision(0) + "/standing", DONE, "\"v1\"").then().statusCode(404);
        UUID elsewhere = Scene.implementationOf(journey().municipality(), Scene.round());
        journey()
                .lead()
                .get("/implementations/" + elsewhere + "/decisions/" + ids.getFirst())
                .then()
                .statusCode(404);
        journey().get("/decisions").then().body("items.state", hasItem("open"));
    }

    private Journey journey() {
        return Objects.requireNonNull(begun);
    }

    private Map<String, Object> write() {
        return Map.of("text", "Write", "dueOn", today.minusDays(1));
    }

    private Map<String, Object> ask() {
        return Map.of("text", "Ask", "responsible", "Anna Holm", "dueOn", today.plusDays(9));
    }

    private static Map<String, Object> with(String id, String text) {
        return Map.of("decisionId", id, "text", text);
    }

    private Map<String, Object> minutes(List<Map<String, Object>> decisions) {
        return Map.of("heldOn", today.minusDays(3), "decisions", decisions);
    }

    private Response correct(List<Map<String, Object>> decisions) {
        Caller lead = journey().lead();
        return lead.put(
                meeting + "/minutes", minutes(decisions), lead.get(meeting).header("ETag"));
    }

    private Response settle(int number, Map<String, ?> body, @Nullable String ifMatch) {
        return journey().lead().put(decision(number) + "/standing", body, ifMatch);
    }

    private String decision(int number) {
        return journey().at("/decisions/" + ids.get(number));
    }
}
