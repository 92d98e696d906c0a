package org.forankring.programme.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.JointMeetingPlanned;
import org.forankring.contracts.programme.v1.RoundPlanned;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class RoundIT {

    @Test
    void a_round_is_planned_with_joint_activities_and_seen_by_every_municipality() {
        String round = Caller.consultant()
                .post(
                        "/rounds",
                        Map.of(
                                "name", "CTI 2026",
                                "method", "cti",
                                "startsOn", "2026-09-01",
                                "activities",
                                        List.of(
                                                Map.of(
                                                        "code", "start-up-meeting",
                                                        "name", "Start-up meeting",
                                                        "on", "2026-10-15",
                                                        "place", "Odense"),
                                                Map.of("name", "Lunch", "on", "2026-10-16", "place", "Odense"))))
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("methodVersion", is(1))
                .extract()
                .path("roundId");
        Caller.in(UUID.randomUUID(), Roles.EMPLOYEE)
                .get("/rounds/" + round)
                .then()
                .statusCode(200)
                .body("name", is("CTI 2026"))
                .body("startsOn", is("2026-09-01"))
                .body("activities.name", contains("Start-up meeting", "Lunch"))
                .body("activities[0].on", is("2026-10-15"))
                .body("activities[1].code", nullValue());
    }

    @Test
    void a_round_on_an_unknown_method_is_refused() {
        Caller.consultant()
                .post("/rounds", Map.of("name", "Else", "method", "unheard-of", "startsOn", "2026-09-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/method"))
                .body("errors.code", contains("unknown-method"));
    }

    @Test
    void a_joint_activity_that_the_method_does_not_know_is_refused() {
        Map<String, String> known =
                Map.of("code", "start-up-meeting", "name", "Meeting", "on", "2026-10-15", "place", "Odense");
        Map<String, String> unknown = Map.of("code", "party", "name", "Party", "on", "2026-10-15", "place", "Odense");
        Caller.consultant()
                .post(
                        "/rounds",
                        Map.of(
                                "name", "CTI",
                                "method", "cti",
                                "startsOn", "2026-09-01",
                                "activities", List.of(known, unknown)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/activities/1/code"))
                .body("errors.code", contains("unknown-activity"));
    }

    @Test
    void a_round_and_its_joint_meetings_are_announced_and_what_changes_nothing_is_not() throws Exception {
        Caller board = Caller.consultant();
        Map<String, Object> startUp = Map.of(
                "kind", "start-up",
                "activity", "start-up-meeting",
                "title", "Start-up meeting",
                "plannedOn", "2026-10-15",
                "startsAt", "2026-10-15T08:00:00Z",
                "place", "Odense");
        try (EventRecorder events = Facts.fromNow()) {
            Response planned = board.post(
                    "/rounds",
                    Map.of(
                            "name", "CTI 2026",
                            "method", "cti",
                            "startsOn", "2026-09-01",
                            "activities", List.of(Map.of("name", "Lunch", "on", "2026-10-16", "place", "Odense"))));
            UUID round =
                    UUID.fromString(planned.then().statusCode(201).extract().path("roundId"));
            String meetings = "/rounds/" + round + "/meetings";
            UUID lunch = UUID.fromString(board.get(meetings).path("items[0].meetingId"));
            UUID meeting = UUID.fromString(board.post(meetings, startUp).path("meetingId"));
            String path = meetings + "/" + meeting;
            board.put(path, startUp, "\"v1\"").then().statusCode(200).header("ETag", "\"v1\"");
            Map<String, Object> moved = new HashMap<>(startUp);
            moved.put("plannedOn", "2026-10-22");
            board.put(path, moved, "\"v1\"").then().statusCode(422);
            moved.remove("startsAt");
            board.put(path, moved, "\"v1\"").then().statusCode(200);
            board.post(path + "/cancellation", Map.of("reason", "Too few"))
                    .then()
                    .statusCode(200);
            board.post(path + "/cancellation", Map.of("reason", "Again")).then().statusCode(409);

            assertThat(Facts.told(events, RoundPlanned.class, round, 1))
                    .containsExactly(new RoundPlanned(round, "CTI 2026", "cti", 1, LocalDate.parse("2026-09-01")));
            assertThat(Facts.told(events, JointMeetingPlanned.class, lunch, 1))
                    .extracting(JointMeetingPlanned::kind, JointMeetingPlanned::roundId, JointMeetingPlanned::state)
                    .containsExactly(tuple("other", round, "planned"));
            assertThat(Facts.told(events, JointMeetingPlanned.class, meeting, 3))
                    .extracting(
                            JointMeetingPlanned::activity,
                            told -> told.plannedOn().getDayOfMonth(),
                            JointMeetingPlanned::startsAt,
                            JointMeetingPlanned::state)
                    .containsExactly(
                            tuple("start-up-meeting", 15, Instant.parse("2026-10-15T08:00:00Z"), "planned"),
                            tuple("start-up-meeting", 22, null, "planned"),
                            tuple("start-up-meeting", 22, null, "cancelled"));
            assertThat(events.about(meeting))
                    .allMatch(event -> event.attribute("municipalityid").isEmpty());
        }
    }

    @Test
    void rounds_are_listed_in_the_order_they_were_planned() {
        UUID first = Scene.round();
        UUID second = Scene.round();
        List<String> listed = allRounds();
        assertThat(listed).containsSubsequence(first.toString(), second.toString());
        Caller.leadOf(UUID.randomUUID()).get("/rounds/" + first).then().statusCode(200);
    }

    private static List<String> allRounds() {
        List<String> rounds = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = Caller.consultant().get("/rounds?limit=200&cursor=" + cursor);
            rounds.addAll(page.path("items.roundId"));
            cursor = page.path("next");
        }
        return rounds;
    }
}
