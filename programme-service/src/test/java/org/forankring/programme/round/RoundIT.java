package org.forankring.programme.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
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
    void rounds_are_listed_in_the_order_they_were_planned() {
        UUID first = Scene.round();
        UUID second = Scene.round();
        List<String> listed = allRounds();
        assertThat(listed).containsSubsequence(first.toString(), second.toString());
        Caller.leadOf(UUID.randomUUID())
                .get("/rounds/" + first)
                .then()
                .statusCode(200);
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
