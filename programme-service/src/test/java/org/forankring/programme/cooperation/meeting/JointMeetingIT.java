package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S1: the start-up meeting is a joint meeting of all municipalities. */
@ProgrammeTest
class JointMeetingIT {

    private static final Caller BOARD = Caller.consultant();

    @Inject
    Calendars calendars;

    private LocalDate today = LocalDate.EPOCH;
    private UUID round = new UUID(0, 0);
    private UUID nordby = new UUID(0, 0);
    private UUID sydby = new UUID(0, 0);

    @BeforeEach
    void begin() {
        today = calendars.today();
        nordby = Scene.municipality();
        sydby = Scene.municipality();
        round = Scene.round();
    }

    @Test
    void a_joint_start_up_meeting_shows_in_each_municipality_and_attendance_is_kept_apart() {
        String inNordby = meetingsOf(nordby);
        String joint = plan(startUp(today));
        String inSydby = meetingsOf(sydby);
        for (String meetings : List.of(inNordby, inSydby)) {
            BOARD.get(meetings)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].joint", is(true))
                    .body("items[0].activity", is("start-up-meeting"))
                    .body("items[0].place", is("Odense"));
        }
        String own = inNordby + "/" + BOARD.get(inNordby).path("items[0].meetingId");
        Caller.leadOf(nordby)
                .put(
                        own + "/attendance",
                        Map.of("attendance", List.of(Map.of("name", "Anna", "role", "project-owner", "present", true))),
                        "\"v1\"")
                .then()
                .statusCode(200)
                .body("jointMeetingId", is(joint.substring(joint.lastIndexOf('/') + 1)));
        Caller.leadOf(nordby)
                .post(own + "/minutes", Map.of("heldOn", today))
                .then()
                .statusCode(200);
        BOARD.get(inNordby).then().body("items.state", contains("held")).body("items.attended", contains(1));
        BOARD.get(inSydby).then().body("items.state", contains("planned")).body("items.attended", contains(0));
        Caller.leadOf(sydby).get(own).then().statusCode(404);
    }

    @Test
    void whoever_may_read_a_round_may_read_its_history_with_that_of_its_joint_meetings() {
        String joint = plan(startUp(today));
        BOARD.post(joint + "/cancellation", Map.of("reason", "Too few could come"))
                .then()
                .statusCode(200);
        for (Caller caller : List.of(BOARD, Caller.leadOf(nordby), Caller.in(sydby, Roles.EMPLOYEE))) {
            caller.get("/rounds/" + round + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.subject", contains("joint-meeting", "joint-meeting", "round"))
                    .body("items.operation", contains("changed", "created", "created"))
                    .body("items.by", contains("consultant", "consultant", "consultant"))
                    .body(
                            "items[0].fields",
                            contains(
                                    Map.of("field", "cancellationReason", "to", "Too few could come"),
                                    Map.of("field", "state", "from", "planned", "to", "cancelled")))
                    .body("items[1].fields.find { it.field == 'kind' }.to", is("start-up"));
            caller.get("/rounds/" + round + "/history?subject=round").then().body("items", hasSize(1));
        }
        BOARD.get("/rounds/" + UUID.randomUUID() + "/history").then().statusCode(404);
    }

    @Test
    void activities_that_a_round_is_planned_with_are_joint_meetings() {
        round = UUID.fromString(BOARD.post(
                        "/rounds",
                        Map.of(
                                "name",
                                "CTI",
                                "method",
                                "cti",
                                "startsOn",
                                today,
                                "activities",
                                List.of(
                                        Map.of("name", "Lunch", "on", today.plusDays(9), "place", "Odense"),
                                        Map.of(
                                                "code", "start-up-meeting",
                                                "kind", "start-up",
                                                "name", "Start-up meeting",
                                                "on", today.plusDays(8),
                                                "place", "Odense"))))
                .then()
                .statusCode(201)
                .body("activities.name", contains("Start-up meeting", "Lunch"))
                .extract()
                .path("roundId"));
        BOARD.get(meetingsOf(nordby))
                .then()
                .body("items.title", contains("Start-up meeting", "Lunch"))
                .body("items.kind", contains("start-up", "other"))
                .body("items.activity", contains("start-up-meeting", null));
        BOARD.get("/rounds/" + round + "/meetings")
                .then()
                .statusCode(200)
                .body("items.title", contains("Start-up meeting", "Lunch"));
        BOARD.get("/rounds/" + round).then().body("activities.code", contains("start-up-meeting", null));
    }

    @Test
    void a_joint_meeting_that_is_moved_moves_in_every_municipality_that_has_not_held_it() {
        String inNordby = meetingsOf(nordby);
        String inSydby = meetingsOf(sydby);
        String joint = plan(startUp(today));
        String own = inNordby + "/" + BOARD.get(inNordby).path("items[0].meetingId");
        Caller.leadOf(nordby)
                .post(own + "/minutes", Map.of("heldOn", today))
                .then()
                .statusCode(200);
        BOARD.put(joint, startUp(today.plusDays(20))).then().statusCode(428);
        BOARD.put(joint, startUp(today.plusDays(20)), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        BOARD.put(joint, startUp(today), "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes.fields.flatten().field", contains("plannedOn"));
        BOARD.get(inNordby).then().body("items.plannedOn", contains(today.toString()));
        BOARD.get(inSydby)
                .then()
                .body("items.plannedOn", contains(today.plusDays(20).toString()));

        BOARD.post(joint + "/cancellation", Map.of("reason", "Too few could come"))
                .then()
                .statusCode(200)
                .body("state", is("cancelled"));
        BOARD.get(inNordby).then().body("items.state", contains("held"));
        BOARD.get(inSydby).then().body("items.state", contains("cancelled"));
        BOARD.get("/rounds/" + round).then().body("activities", empty());
        BOARD.put(joint, startUp(today), "\"v3\"")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:meeting-cancelled"));
        BOARD.get(meetingsOf(Scene.municipality())).then().body("items", empty());
    }

    @Test
    void a_municipality_invites_to_a_joint_meeting_and_leaves_its_plan_to_the_board() {
        String inNordby = meetingsOf(nordby);
        plan(startUp(today));
        String own = inNordby + "/" + BOARD.get(inNordby).path("items[0].meetingId");
        Caller lead = Caller.leadOf(nordby);
        Map<String, Object> inviting = new HashMap<>(startUp(today));
        inviting.put("inviteRoles", List.of("project-owner"));
        lead.put(own, inviting, "\"v1\"").then().statusCode(200).body("inviteRoles", contains("project-owner"));
        Map<String, Object> moving = new HashMap<>(inviting);
        moving.put("place", "Nordby");
        lead.put(own, moving, "\"v2\"")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:meeting-is-joint"));
        lead.post(own + "/cancellation", Map.of("reason", "No time"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:meeting-is-joint"));
    }

    @Test
    void joint_meetings_are_planned_by_the_board_and_read_by_everybody() {
        Caller lead = Caller.leadOf(nordby);
        lead.post("/rounds/" + round + "/meetings", startUp(today)).then().statusCode(403);
        Caller.in(nordby, Roles.BOARD_CONSULTANT)
                .post("/rounds/" + round + "/meetings", startUp(today))
                .then()
                .statusCode(403);
        String joint = plan(startUp(today));
        lead.get(joint)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("title", is("Start-up meeting"))
                .body("startsAt", nullValue());
        lead.get("/rounds/" + Scene.round() + "/meetings/" + joint.substring(joint.lastIndexOf('/') + 1))
                .then()
                .statusCode(404);
        lead.get("/rounds/" + UUID.randomUUID() + "/meetings").then().statusCode(404);
        Map<String, Object> unknown = new HashMap<>(startUp(today));
        unknown.put("activity", "party");
        unknown.put("endsAt", "2026-10-15T14:00:00Z");
        BOARD.post("/rounds/" + round + "/meetings", unknown)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-activity", "without-start"));
    }

    @Test
    void joint_meetings_are_listed_page_by_page_in_the_order_of_their_days() {
        plan(startUp(today.plusDays(2)));
        plan(startUp(today));
        plan(startUp(today));
        String path = "/rounds/" + round + "/meetings?limit=2";
        String next = BOARD.get(path)
                .then()
                .body("items.plannedOn", contains(today.toString(), today.toString()))
                .extract()
                .path("next");
        BOARD.get(path + "&cursor={next}", next)
                .then()
                .body("items.plannedOn", contains(today.plusDays(2).toString()))
                .body("next", nullValue());
    }

    @Test
    void whoever_joins_the_round_while_a_joint_meeting_is_planned_has_it_once() throws Exception {
        List<UUID> applications = Stream.generate(Scene::municipality)
                .limit(4)
                .map(municipality -> Scene.applicationOf(municipality, round))
                .toList();
        AtomicInteger turn = new AtomicInteger();
        List<Integer> statuses = AtOnce.times(8, () -> {
            int number = turn.getAndIncrement();
            return number % 2 == 0
                    ? Scene.decide(applications.get(number / 2), "committed")
                    : BOARD.post("/rounds/" + round + "/meetings", startUp(today));
        });
        assertThat(statuses).containsOnly(200, 201);
        List<String> implementations =
                BOARD.get("/implementations?roundId=" + round).path("items.implementationId");
        assertThat(implementations).hasSize(4);
        for (String implementation : implementations) {
            BOARD.get("/implementations/" + implementation + "/meetings").then().body("items", hasSize(4));
        }
    }

    private String plan(Map<String, Object> body) {
        String path = "/rounds/" + round + "/meetings";
        String joint = path + "/"
                + BOARD.post(path, body).then().statusCode(201).extract().path("meetingId");
        BOARD.get(joint).then().statusCode(200);
        return joint;
    }

    private static Map<String, Object> startUp(LocalDate day) {
        return Map.of(
                "kind", "start-up",
                "activity", "start-up-meeting",
                "title", "Start-up meeting",
                "plannedOn", day,
                "place", "Odense");
    }

    private String meetingsOf(UUID municipality) {
        return "/implementations/" + Scene.implementationOf(municipality, round) + "/meetings";
    }
}
