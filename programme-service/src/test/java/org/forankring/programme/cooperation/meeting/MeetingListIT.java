package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class MeetingListIT extends MeetingScene {

    @Test
    void everything_wrong_with_a_meeting_is_told_at_once() {
        Map<String, Object> body = new HashMap<>(meeting("other", today));
        body.put("activity", "party");
        body.put(
                "startsAt",
                today.plusDays(1)
                        .atTime(LocalTime.NOON)
                        .atZone(calendars.zone())
                        .toInstant());
        body.put("endsAt", today.atTime(LocalTime.NOON).atZone(calendars.zone()).toInstant());
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
}
