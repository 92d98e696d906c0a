package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.MeetingPlanned;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

/** What is announced of meetings: how they stand and how much came of them, but nothing that was said. */
@ProgrammeTest
class MeetingFactsIT extends MeetingScene {

    @Test
    void a_meeting_is_announced_when_it_is_planned_moved_attended_held_and_corrected() throws Exception {
        Instant start = today.atTime(LocalTime.NOON).atZone(calendars.zone()).toInstant();
        Map<String, Object> plan = Map.of("kind", "status", "plannedOn", today, "startsAt", start.toString());
        Map<String, Object> minutes = Map.of(
                "heldOn", today,
                "decisions", List.of(Map.of("text", "Train two more"), Map.of("text", "Ask the job centre")),
                "challenges", List.of(Map.of("kind", "organisational", "text", "Caseload")));
        try (EventRecorder events = Facts.fromNow()) {
            String status = plan(meeting("status", today.plusDays(7)));
            lead.put(status, meeting("status", today.plusDays(7)), "\"v1\"")
                    .then()
                    .statusCode(200);
            lead.put(status, plan, "\"v1\"").then().statusCode(200);
            lead.put(status, meeting("review", today), "\"v1\"").then().statusCode(412);
            attend(status, "\"v2\"", guest("Eva", "authority")).then().statusCode(200);
            attend(status, "\"v3\"", guest("Eva", "authority")).then().statusCode(200);
            lead.post(status + "/minutes", minutes).then().statusCode(200);
            lead.post(status + "/minutes", minutes).then().statusCode(409);
            lead.put(status + "/minutes", minutes, "\"v4\"").then().statusCode(200);
            lead.put(status + "/minutes", Map.of("heldOn", today.minusDays(1)), "\"v4\"")
                    .then()
                    .statusCode(200);

            List<MeetingPlanned> told = Facts.told(events, MeetingPlanned.class, idOf(status), 5);
            assertThat(told)
                    .extracting(
                            MeetingPlanned::plannedOn,
                            MeetingPlanned::startsAt,
                            MeetingPlanned::state,
                            MeetingPlanned::present,
                            MeetingPlanned::decisions,
                            MeetingPlanned::challenges,
                            MeetingPlanned::heldOn)
                    .containsExactly(
                            tuple(today.plusDays(7), null, "planned", 0, 0, 0, null),
                            tuple(today, start, "planned", 0, 0, 0, null),
                            tuple(today, start, "planned", 1, 0, 0, null),
                            tuple(today, start, "held", 1, 2, 1, today),
                            tuple(today, start, "held", 1, 0, 0, today.minusDays(1)));
            assertThat(told)
                    .allMatch(fact ->
                            implementation.endsWith(fact.implementationId().toString())
                                    && fact.municipalityId().equals(municipality));
        }
    }

    @Test
    void a_meeting_that_adjusts_the_plan_is_announced_once_with_the_version_that_came_of_it() throws Exception {
        lead.put(implementation + "/plan/sections/background", Map.of("why", "Too many lose contact"), "\"v0\"")
                .then()
                .statusCode(200);
        lead.post(implementation + "/plan/versions", Map.of("reason", "Agreed"))
                .then()
                .statusCode(201);
        try (EventRecorder events = Facts.fromNow()) {
            String status = plan(meeting("status", today));
            lead.put(implementation + "/plan/sections/background", Map.of("why", "The shelter closes"), "\"v1\"")
                    .then()
                    .statusCode(200);
            Map<String, String> adjustment = Map.of("part", "background", "text", "The shelter closes");
            lead.post(status + "/minutes", Map.of("heldOn", today, "adjustments", List.of(adjustment)))
                    .then()
                    .statusCode(200);
            assertThat(Facts.told(events, MeetingPlanned.class, idOf(status), 2).getLast())
                    .extracting(MeetingPlanned::adjustments, MeetingPlanned::planVersion)
                    .containsExactly(1, 2);
        }
    }

    @Test
    void a_cancelled_meeting_is_announced_once() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            String status = plan(meeting("status", today));
            lead.post(status + "/cancellation", Map.of("reason", "Illness"))
                    .then()
                    .statusCode(200);
            lead.post(status + "/cancellation", Map.of("reason", "Illness"))
                    .then()
                    .statusCode(409);
            assertThat(Facts.told(events, MeetingPlanned.class, idOf(status), 2))
                    .extracting(MeetingPlanned::state)
                    .containsExactly("planned", "cancelled");
        }
    }

    @Test
    void a_joint_meeting_is_announced_for_each_municipality_as_it_changes_and_when_one_joins() throws Exception {
        UUID round = Scene.round();
        UUID first = Scene.implementationOf(municipality, round);
        Map<String, Object> startUp = Map.of(
                "kind", "start-up", "title", "Start-up meeting", "plannedOn", today.plusDays(9), "place", "Odense");
        try (EventRecorder events = Facts.fromNow()) {
            UUID joint = UUID.fromString(Caller.consultant()
                    .post("/rounds/" + round + "/meetings", startUp)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("meetingId"));
            UUID second = Scene.implementationOf(Scene.municipality(), round);
            Caller.consultant()
                    .post("/rounds/" + round + "/meetings/" + joint + "/cancellation", Map.of("reason", "Too few"))
                    .then()
                    .statusCode(200);
            for (UUID of : List.of(first, second)) {
                String meeting = Caller.consultant()
                        .get("/implementations/" + of + "/meetings")
                        .path("items[0].meetingId");
                assertThat(Facts.told(events, MeetingPlanned.class, meeting, 2))
                        .extracting(
                                MeetingPlanned::implementationId, MeetingPlanned::jointMeetingId, MeetingPlanned::state)
                        .containsExactly(tuple(of, joint, "planned"), tuple(of, joint, "cancelled"));
            }
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
