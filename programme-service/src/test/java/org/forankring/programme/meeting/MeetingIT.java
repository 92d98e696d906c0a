package org.forankring.programme.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Lateness;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class MeetingIT {

    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    Clock clock;

    private UUID municipality = new UUID(0, 0);
    private Caller lead = Caller.consultant();
    private String implementation = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        today = LocalDate.now(clock);
        municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        implementation = "/implementations/" + Scene.implementationOf(municipality, Scene.round());
    }

    /** S1: telephone conference, start-up meeting, implementation planning workshop. */
    @Test
    void the_activities_of_the_preparation_phase_are_held_one_after_the_other_with_attendance() {
        String anna = member("personnel-manager", "Anna Holm");
        String bo = member("employee-being-trained", "Bo Lund");
        String call = plan(activity("telephone-conference", "initial-telephone-conference", today.minusDays(12)));
        String startUp = plan(activity("start-up", "start-up-meeting", today.minusDays(5)));
        String workshop = plan(activity("planning-workshop", "implementation-planning-workshop", today.plusDays(3)));

        lead.get(implementation + "/meetings")
                .then()
                .statusCode(200)
                .body(
                        "items.activity",
                        contains(
                                "initial-telephone-conference", "start-up-meeting", "implementation-planning-workshop"))
                .body("items.overdue", contains(true, true, false))
                .body("items.joint", contains(false, false, false))
                .body(
                        "items.timing[0]",
                        is(Lateness.of("Telephone conference planned for", today.minusDays(12), today)))
                .body("items.timing[0]", endsWith(", 12 days late"))
                .body("items.timing[2]", endsWith(", in 3 days"));

        for (String meeting : List.of(call, startUp)) {
            attend(meeting, "\"v1\"", present(anna), absent(bo), guest("Eva Friis", "job-centre"))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v2\"")
                    .body("attendance.name", contains("Anna Holm", "Bo Lund", "Eva Friis"))
                    .body("attendance.role", contains("personnel-manager", "employee-being-trained", "job-centre"))
                    .body("attendance.present", contains(true, false, true));
            lead.post(meeting + "/minutes", Map.of("heldOn", today.minusDays(1), "evidence", "Case 118, document 4"))
                    .then()
                    .statusCode(200)
                    .body("state", is("held"))
                    .body("minutes.evidence", is("Case 118, document 4"))
                    .body("minutes.decisions", empty())
                    .body("timing", nullValue())
                    .body("planVersion", nullValue());
        }
        lead.get(implementation + "/meetings?state=held")
                .then()
                .body(
                        "items.heldOn",
                        contains(
                                today.minusDays(1).toString(),
                                today.minusDays(1).toString()))
                .body("items.attended", contains(2, 2));
        lead.get(workshop).then().body("state", is("planned")).body("attendance", empty());
    }

    @Test
    void a_meeting_keeps_decisions_challenges_and_adjustments_and_they_can_be_corrected() {
        String status = plan(meeting("status", today));
        Map<String, Object> minutes = Map.of(
                "heldOn", today,
                "decisions",
                        List.of(Map.of("text", "Train two more", "responsible", "Anna", "dueOn", today.plusDays(9))),
                "challenges",
                        List.of(
                                Map.of("kind", "organisational", "text", "Caseload"),
                                Map.of("kind", "professional", "text", "Phase three comes too early")),
                "adjustments", List.of(Map.of("part", "training-plan", "text", "Refresher in spring")));
        lead.put(status + "/minutes", minutes, "\"v1\"")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:meeting-not-held"));
        lead.post(status + "/minutes", minutes)
                .then()
                .statusCode(200)
                .body("minutes.decisions[0].dueOn", is(today.plusDays(9).toString()))
                .body("minutes.challenges.kind", contains("organisational", "professional"))
                .body("minutes.adjustments.part", contains("training-plan"));
        lead.post(status + "/minutes", minutes)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:meeting-held"));
        String etag = lead.get(status).header("ETag");
        lead.put(status + "/minutes", Map.of("heldOn", today.minusDays(1), "evidence", "Case 7"), etag)
                .then()
                .statusCode(200)
                .body("heldOn", is(today.minusDays(1).toString()))
                .body("minutes.decisions", empty());
        lead.get(implementation + "/history?subject=meeting&limit=200")
                .then()
                .body("items.fields.flatten().field", hasItem("minutes.evidence"));
    }

    @Test
    void invitees_are_found_by_role_and_by_name() {
        member("union-representative", "Anna Holm");
        member("coordinator", "Bo Lund");
        String eva = member("authority", "Eva Friis");
        Map<String, Object> body = new HashMap<>(meeting("status", today.plusDays(7)));
        body.put("inviteRoles", List.of("union-representative", "job-centre"));
        body.put("inviteMembers", List.of(eva));
        String status = plan(body);
        member("job-centre", "Ib Krag");
        lead.get(status)
                .then()
                .body("inviteRoles", contains("union-representative", "job-centre"))
                .body("invitees.name", contains("Anna Holm", "Eva Friis", "Ib Krag"))
                .body("invitees.role", contains("union-representative", "authority", "job-centre"));
    }

    @Test
    void of_two_who_edit_a_meeting_one_wins_and_the_other_learns_what_has_changed() {
        String status = plan(meeting("status", today.plusDays(7)));
        lead.put(status, meeting("status", today.plusDays(9))).then().statusCode(428);
        lead.put(status, meeting("status", today.plusDays(9)), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        Caller.consultant()
                .put(status, meeting("review", today.plusDays(7)), "\"v1\"")
                .then()
                .statusCode(412)
                .body("type", is("urn:forankring:problem:stale"))
                .body("changes.by", contains("municipal-lead of " + municipality))
                .body("changes.fields.flatten().field", contains("plannedOn"))
                .body("changes.fields.flatten().to", contains(today.plusDays(9).toString()));
        attend(status, "\"v1\"", guest("Eva", "authority")).then().statusCode(412);
        lead.get(status)
                .then()
                .body("kind", is("status"))
                .body("plannedOn", is(today.plusDays(9).toString()));
    }

    @Test
    void who_corrects_attendance_after_somebody_else_learns_who_came() {
        String status = plan(meeting("status", today));
        attend(status, "\"v1\"", guest("Eva Friis", "authority")).then().statusCode(200);
        attend(status, "\"v1\"", guest("Bo Lund", "coordinator"))
                .then()
                .statusCode(412)
                .body("changes.fields.flatten().field", containsInAnyOrder("attendance", "attended"));
    }

    @Test
    void minutes_recorded_several_times_at_once_are_recorded_once() throws Exception {
        String status = plan(meeting("status", today));
        List<Integer> statuses = AtOnce.times(6, () -> lead.post(status + "/minutes", Map.of("heldOn", today)));
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void a_cancelled_meeting_stays_readable_with_its_reason_and_is_final() {
        String status = plan(meeting("status", today.minusDays(2)));
        Map<String, Object> reason = Map.of("reason", "Half of the team is ill");
        lead.post(status + "/cancellation", reason)
                .then()
                .statusCode(200)
                .body("state", is("cancelled"))
                .body("cancellationReason", is("Half of the team is ill"))
                .body("overdue", is(false));
        for (Response refused : List.of(
                lead.post(status + "/cancellation", reason),
                lead.post(status + "/minutes", Map.of("heldOn", today)),
                lead.put(status, meeting("status", today), "\"v2\""),
                attend(status, "\"v2\"", guest("Eva", "authority")))) {
            refused.then().statusCode(409).body("type", is("urn:forankring:problem:meeting-cancelled"));
        }
        lead.get(status).then().statusCode(200).body("state", is("cancelled"));
    }

    @Test
    void a_held_meeting_is_neither_cancelled_nor_planned_anew_but_its_attendance_can_still_be_recorded() {
        String status = plan(meeting("status", today));
        lead.post(status + "/minutes", Map.of("heldOn", today)).then().statusCode(200);
        lead.post(status + "/cancellation", Map.of("reason", "Never mind"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:meeting-held"));
        lead.put(status, meeting("review", today), "\"v2\"").then().statusCode(409);
        attend(status, "\"v2\"", guest("Eva", "authority")).then().statusCode(200);
    }

    @Test
    void everything_wrong_with_a_meeting_is_told_at_once() {
        Map<String, Object> body = new HashMap<>(meeting("other", today));
        body.put("activity", "party");
        body.put(
                "startsAt",
                today.plusDays(1).atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant());
        body.put("endsAt", today.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant());
        body.put("inviteMembers", List.of(UUID.randomUUID()));
        lead.post(implementation + "/meetings", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/activity", "/startsAt", "/endsAt", "/inviteMembers/0"))
                .body(
                        "errors.code",
                        contains("unknown-activity", "not-on-planned-day", "not-after-start", "unknown-member"));
        lead.post(implementation + "/meetings", Map.of("kind", "party", "title", " ", "plannedOn", "soon"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/kind", "/title", "/plannedOn"));
    }

    @Test
    void everything_wrong_with_attendance_and_minutes_is_told_at_once() {
        String anna = member("coordinator", "Anna Holm");
        String status = plan(meeting("status", today));
        attend(
                        status,
                        "\"v1\"",
                        present(anna),
                        present(anna),
                        present(UUID.randomUUID().toString()),
                        NOTHING_PRESENT)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/attendance/1/memberId",
                                "/attendance/2/memberId",
                                "/attendance/3/name",
                                "/attendance/3/role"))
                .body("errors.code", contains("duplicate-member", "unknown-member", "required", "required"));
        lead.post(
                        status + "/minutes",
                        Map.of(
                                "heldOn", today.plusDays(1),
                                "decisions", List.of(NOTHING),
                                "challenges", List.of(Map.of("kind", "odd", "text", "x")),
                                "adjustments", List.of(Map.of("part", " ", "text", "x"))))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/heldOn", "/decisions/0/text", "/challenges/0/kind", "/adjustments/0/part"));
    }

    @Test
    void meetings_are_listed_by_kind_state_and_period_in_either_order_and_page_by_page() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            plan(meeting(day == 2 ? "review" : "status", today.plusDays(day / 2)));
            days.add(today.plusDays(day / 2).toString());
        }
        String meetings = implementation + "/meetings";
        lead.get(meetings).then().body("items.plannedOn", is(days));
        lead.get(meetings + "?sort=-plannedOn").then().body("items.plannedOn", is(days.reversed()));
        lead.get(meetings + "?kind=review").then().body("items", hasSize(1));
        lead.get(meetings + "?state=held").then().body("items", empty());
        lead.get(meetings + "?from=" + today.plusDays(1) + "&to=" + today.plusDays(1))
                .then()
                .body("items", hasSize(2));
        for (String order : List.of("plannedOn", "-plannedOn")) {
            List<String> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                Response page = lead.get(meetings + "?limit=2&sort=" + order + "&cursor={next}", next);
                seen.addAll(page.<List<String>>path("items.meetingId"));
                next = page.path("next");
            }
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
        for (String query :
                List.of("from=2026-02-31", "to=soon", "kind=party", "state=lost", "sort=title", "cursor=eA")) {
            lead.get(meetings + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("parameter:" + query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void employees_read_meetings_and_do_not_plan_them() {
        String status = plan(meeting("status", today));
        Caller employee = Caller.in(municipality, Roles.EMPLOYEE);
        employee.get(status).then().statusCode(200);
        employee.post(implementation + "/meetings", meeting("status", today))
                .then()
                .statusCode(403);
        employee.post(status + "/minutes", Map.of("heldOn", today)).then().statusCode(403);
        Caller.in(municipality, Roles.CORE_TEAM)
                .post(implementation + "/meetings", meeting("status", today))
                .then()
                .statusCode(201);
    }

    @Test
    void nothing_of_it_is_found_from_another_municipality() {
        String status = plan(meeting("status", today));
        UUID other = Scene.municipality();
        Caller foreign = Caller.leadOf(other);
        String elsewhere = "/implementations/" + Scene.implementationOf(other, Scene.round()) + "/meetings/"
                + status.substring(status.lastIndexOf('/') + 1);
        for (String path : List.of(implementation + "/meetings", status, status + "/agenda", elsewhere)) {
            foreign.get(path).then().statusCode(404);
        }
        for (String meeting : List.of(status, elsewhere)) {
            foreign.put(meeting, meeting("status", today), "\"v1\"").then().statusCode(404);
            foreign.post(meeting + "/minutes", Map.of("heldOn", today)).then().statusCode(404);
            foreign.post(meeting + "/cancellation", Map.of("reason", "Ours"))
                    .then()
                    .statusCode(404);
        }
    }

    private static final Map<String, Object> NOTHING_PRESENT = Map.of("present", true);

    private String plan(Map<String, Object> body) {
        Response answer = lead.post(implementation + "/meetings", body);
        String path = implementation + "/meetings/"
                + answer.then()
                        .statusCode(201)
                        .header("ETag", "\"v1\"")
                        .extract()
                        .path("meetingId");
        answer.then().header("Location", endsWith(path));
        return path;
    }

    private static Map<String, Object> meeting(String kind, LocalDate day) {
        return Map.of("kind", kind, "plannedOn", day);
    }

    private static Map<String, Object> activity(String kind, String activity, LocalDate day) {
        return Map.of("kind", kind, "activity", activity, "plannedOn", day, "place", "Nordby town hall");
    }

    private String member(String role, String name) {
        return lead.post(
                        implementation + "/team/members",
                        Map.of("team", "core", "role", role, "name", name, "since", today))
                .then()
                .statusCode(201)
                .extract()
                .path("memberId");
    }

    private Response attend(String meeting, String etag, Map<?, ?>... people) {
        return lead.put(meeting + "/attendance", Map.of("attendance", List.of(people)), etag);
    }

    private static Map<String, Object> present(String member) {
        return Map.of("memberId", member, "present", true);
    }

    private static Map<String, Object> absent(String member) {
        return Map.of("memberId", member, "present", false);
    }

    private static Map<String, Object> guest(String name, String role) {
        return Map.of("name", name, "role", role, "present", true);
    }
}
