package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Said;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class MeetingIT extends MeetingScene {

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
                .body("items.timing[0]", is(Said.late("Telephone conference planned for", today.minusDays(12), today)))
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
    void a_meeting_without_a_title_is_called_by_its_kind_in_the_language_of_whoever_reads() {
        Map<String, Object> untitled = new HashMap<>(meeting("status", today.plusDays(3)));
        String status = plan(untitled);
        lead.get(status + "?language=da").then().body("title", is("Statusmøde"));
        lead.get(implementation + "/meetings?language=fi").then().body("items.title", contains("Seurantakokous"));
        untitled.put("title", "Statusmøde");
        lead.put(status + "?language=da", untitled, "\"v1\"").then().statusCode(200);
        lead.get(status + "?language=sv")
                .then()
                .body("title", is("Avstämningsmöte"))
                .body("timing", startsWith("Avstämningsmöte"));
        untitled.put("title", "Før ferien");
        lead.put(status, untitled, lead.get(status).header("ETag")).then().body("title", is("Før ferien"));
    }

    @Test
    void a_meeting_from_before_the_commitment_is_no_part_of_the_implementation() {
        String status = plan(meeting("status", today));
        Map<String, Object> tooEarly = Map.of("heldOn", today.minusDays(31));
        lead.post(status + "/minutes", tooEarly)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"))
                .body("errors.code", contains("before-commitment"));
        lead.get(status).then().body("state", is("planned"));
        lead.post(status + "/minutes", Map.of("heldOn", today.minusDays(30)))
                .then()
                .statusCode(200);
        String etag = lead.get(status).header("ETag");
        lead.put(status + "/minutes", tooEarly, etag)
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-commitment"));
        lead.get(status).then().body("heldOn", is(today.minusDays(30).toString()));
    }

    @Test
    void the_boards_consultant_can_be_recorded_as_present() {
        String status = plan(meeting("status", today));
        attend(status, "\"v1\"", guest("Ida Krogh", "board-consultant"))
                .then()
                .statusCode(200)
                .body("attendance.role", contains("board-consultant"));
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
                .body("changes.fields.flatten().field", contains("attendance"));
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
}
