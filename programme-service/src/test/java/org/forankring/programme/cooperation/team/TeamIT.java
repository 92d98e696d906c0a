package org.forankring.programme.cooperation.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class TeamIT {

    @Inject
    Calendars calendars;

    private UUID municipality = new UUID(0, 0);
    private Caller lead = Caller.consultant();
    private String team = "";

    @BeforeEach
    void begin() {
        municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        team = "/implementations/" + Scene.implementationOf(municipality, Scene.round()) + "/team";
    }

    @Test
    void the_leadership_team_starts_the_plan_appoints_the_core_team_and_hands_the_plan_over() {
        LocalDate today = calendars.today();
        lead.get(team)
                .then()
                .statusCode(200)
                .body("ownership.team", is("leadership"))
                .body("ownership.since", is(today.toString()))
                .body("compositionSatisfied", is(false))
                .body("shortfalls.rule", contains("employee-being-trained", "immediate-supervisor"))
                .body("missingRoles", hasItem("project-owner"));
        Map<String, Object> handover = Map.of("to", "core", "handedOverOn", today, "note", "Knows the draft");
        lead.post(team + "/ownership-transfers", handover)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:team-without-members"));

        UUID unit = Scene.unitOf(municipality);
        UUID anna = employeeIn(unit);
        appoint(Map.of("team", "leadership", "role", "project-owner", "name", "Per Dahl"));
        appoint(Map.of("team", "core", "role", "employee-being-trained", "name", "Anna Holm", "employeeId", anna));
        appoint(Map.of(
                "team", "core",
                "role", "immediate-supervisor",
                "name", "Bo Lund",
                "unitId", unit,
                "capabilities", List.of("job-descriptions", "communications", "job-descriptions")));

        lead.get(team)
                .then()
                .body("compositionSatisfied", is(true))
                .body("shortfalls", empty())
                .body("missingRoles", not(hasItem("project-owner")))
                .body("leadership.name", contains("Per Dahl"))
                .body("core.name", contains("Anna Holm", "Bo Lund"))
                .body("core[0].unitId", is(unit.toString()))
                .body("core[1].capabilities", contains("communications", "job-descriptions"))
                .body("capabilities.find { it.capability == 'communications' }.covered", is(true))
                .body("capabilities.find { it.capability == 'facilities' }.covered", is(false));
        lead.post(team + "/ownership-transfers", handover)
                .then()
                .statusCode(201)
                .body("to", is("core"))
                .body("recordedBy", is("municipal-lead of " + municipality));
        lead.post(team + "/ownership-transfers", handover)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:team-owns-already"));
        lead.get(team).then().body("ownership.team", is("core"));
        lead.get(team.replace("/team", "/plan"))
                .then()
                .body("owner", is(Map.of("team", "core", "since", today.toString())));
        lead.get(team + "/ownership-transfers").then().body("items.note", contains("Knows the draft"));
    }

    @Test
    void of_transfers_at_the_same_time_one_is_recorded() throws Exception {
        appoint(Map.of("team", "core", "role", "coordinator", "name", "Anna Holm"));
        Map<String, Object> handover = Map.of("to", "core", "handedOverOn", calendars.today());
        List<Integer> statuses = AtOnce.times(6, () -> lead.post(team + "/ownership-transfers", handover));
        Assertions.assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void the_supervisor_of_each_unit_is_asked_for() {
        UUID north = Scene.unitOf(municipality);
        UUID south = Scene.unitOf(municipality);
        appoint(Map.of("team", "core", "role", "employee-being-trained", "name", "Anna", "unitId", north));
        appoint(Map.of("team", "core", "role", "immediate-supervisor", "name", "Bo", "unitId", south));
        lead.get(team)
                .then()
                .body("compositionSatisfied", is(false))
                .body("shortfalls.rule", contains("supervisor-of-unit"))
                .body("shortfalls.unitId", contains(north.toString()));
    }

    @Test
    void nobody_is_their_own_supervisor_and_without_a_unit_nobody_can_say_whose_they_are() {
        UUID unit = Scene.unitOf(municipality);
        UUID anna = employeeIn(unit);
        appoint(Map.of("team", "core", "role", "employee-being-trained", "name", "Anna Holm", "employeeId", anna));
        appoint(Map.of("team", "core", "role", "immediate-supervisor", "name", "A. Holm", "employeeId", anna));
        lead.get(team)
                .then()
                .body("compositionSatisfied", is(false))
                .body("shortfalls.rule", contains("supervisor-of-unit"));
        String bo = appoint(Map.of("team", "core", "role", "immediate-supervisor", "name", "Bo Lund"));
        lead.get(team)
                .then()
                .body("shortfalls.rule", contains("supervisor-of-unit", "unit-unknown"))
                .body("shortfalls[1].detail", startsWith("Bo Lund is in the core team without a unit"));
        Map<String, Object> withUnit = new HashMap<>(member("core", "immediate-supervisor", "Bo Lund"));
        withUnit.put("unitId", unit);
        lead.put(bo, withUnit, "\"v1\"").then().statusCode(200);
        lead.get(team).then().body("compositionSatisfied", is(true)).body("shortfalls", empty());
    }

    @Test
    void an_employee_is_in_a_team_in_a_role_once() throws Exception {
        UUID anna = employeeIn(Scene.unitOf(municipality));
        Map<String, Object> coordinator = new HashMap<>(member("core", "coordinator", "Anna Holm"));
        coordinator.put("employeeId", anna);
        List<Integer> statuses = AtOnce.times(6, () -> lead.post(team + "/members", coordinator));
        Assertions.assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        String known = lead.get(team + "/members").path("items[0].memberId");
        lead.post(team + "/members", coordinator)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:already-in-team"))
                .body("parameters.member", is(known));
        String other =
                appoint(Map.of("team", "core", "role", "personnel-manager", "name", "Anna Holm", "employeeId", anna));
        lead.put(other, coordinator, "\"v1\"").then().statusCode(409);
        lead.put(team + "/members/" + known, coordinator, "\"v1\"").then().statusCode(200);
        lead.post(other + "/departure", Map.of("leftOn", calendars.today(), "reason", "Has moved"))
                .then()
                .statusCode(200);
        appoint(Map.of("team", "core", "role", "personnel-manager", "name", "Anna Holm", "employeeId", anna));
    }

    @Test
    void members_who_are_employees_follow_the_register_and_the_composition_with_them() {
        UUID north = Scene.unitOf(municipality);
        UUID south = Scene.unitOf(municipality);
        UUID anna = employeeIn(north);
        UUID bo = employeeIn(north);
        String trained = appoint(Map.of(
                "team", "core", "role", "employee-being-trained", "name", "A.", "unitId", south, "employeeId", anna));
        appoint(Map.of("team", "core", "role", "immediate-supervisor", "name", "B.", "employeeId", bo));
        lead.get(team)
                .then()
                .body("core.name", contains("Anna Holm", "Anna Holm"))
                .body("core.unitId", contains(north.toString(), north.toString()))
                .body("compositionSatisfied", is(true));

        register(bo, "Bo Lund", south);
        lead.get(team)
                .then()
                .body("core.name", contains("Anna Holm", "Bo Lund"))
                .body("core.unitId", contains(north.toString(), south.toString()))
                .body("shortfalls.rule", contains("supervisor-of-unit"));
        register(anna, "Anna Holm", south);
        lead.get(team).then().body("compositionSatisfied", is(true));
        lead.get(trained).then().header("ETag", "\"v2\"").body("unitId", is(south.toString()));
    }

    @Test
    void who_supervises_another_unit_than_their_own_goes_on_doing_so() {
        UUID north = Scene.unitOf(municipality);
        UUID south = Scene.unitOf(municipality);
        UUID bo = employeeIn(north);
        String supervisor = appoint(Map.of(
                "team", "core", "role", "immediate-supervisor", "name", "Bo", "unitId", south, "employeeId", bo));
        register(bo, "Bo Lund", Scene.unitOf(municipality));
        lead.get(supervisor).then().body("name", is("Bo Lund")).body("unitId", is(south.toString()));
    }

    @Test
    void whoever_leaves_stays_readable_and_counts_no_more() {
        UUID unit = Scene.unitOf(municipality);
        String anna = appoint(Map.of("team", "core", "role", "employee-being-trained", "name", "Anna", "unitId", unit));
        appoint(Map.of("team", "core", "role", "immediate-supervisor", "name", "Bo", "unitId", unit));
        LocalDate today = calendars.today();
        Map<String, Object> tooEarly = Map.of("leftOn", today.minusYears(3), "reason", "Has moved");
        lead.post(anna + "/departure", tooEarly)
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-appointment"));
        Map<String, Object> departure = Map.of("leftOn", today, "reason", "Has moved");
        lead.post(anna + "/departure", departure)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("leftOn", is(today.toString()))
                .body("departureReason", is("Has moved"));
        lead.post(anna + "/departure", departure)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:member-has-left"));
        lead.put(anna, member("core", "coordinator", "Anna"), "\"v2\"")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:member-has-left"));
        lead.get(team).then().body("core.name", contains("Bo")).body("compositionSatisfied", is(false));
        lead.get(team + "/members").then().body("items.name", contains("Anna", "Bo"));
        lead.get(team + "/members?left=true").then().body("items.name", contains("Anna"));
        lead.get(team + "/members?team=core&left=false").then().body("items.name", contains("Bo"));
        lead.get(anna).then().statusCode(200).body("departureReason", is("Has moved"));
    }

    @Test
    void whoever_joins_later_does_not_count_yet() {
        Map<String, Object> later = new HashMap<>(member("core", "employee-being-trained", "Anna"));
        later.put("since", calendars.today().plusDays(1));
        lead.post(team + "/members", later).then().statusCode(201);
        lead.get(team)
                .then()
                .body("core.name", contains("Anna"))
                .body("shortfalls.rule", hasItem("employee-being-trained"));
    }

    @Test
    void of_two_who_change_a_member_one_wins_and_the_other_learns_what_has_changed() {
        String anna = appoint(Map.of("team", "core", "role", "coordinator", "name", "Anna"));
        lead.put(anna, member("core", "coordinator", "Anna Holm")).then().statusCode(428);
        lead.put(anna, member("core", "coordinator", "Anna Holm"), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", is("Anna Holm"));
        lead.put(anna, member("coordination", "coordinator", "Anna"), "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes.fields.flatten().field", containsInAnyOrder("name", "since"))
                .body("changes.fields.flatten().to", hasItem("Anna Holm"));
        lead.get(anna).then().body("team", is("core")).body("name", is("Anna Holm"));
    }

    @Test
    void everything_wrong_with_an_appointment_is_told_at_once() {
        UUID foreignUnit = Scene.unitOf(Scene.municipality());
        Map<String, Object> body = new HashMap<>(member("core", "coordinator", "Anna"));
        body.put("employeeId", UUID.randomUUID());
        body.put("unitId", foreignUnit);
        lead.post(team + "/members", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/employeeId", "/unitId"))
                .body("errors.code", contains("unknown-employee", "unknown-unit"));
        lead.post(team + "/members", Map.of("team", "board", "role", "king", "name", " ", "capabilities", List.of("x")))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/team", "/role", "/name", "/capabilities/0", "/since"));
    }

    @Test
    void employees_read_the_teams_and_do_not_change_them() {
        Caller employee = Caller.in(municipality, Roles.EMPLOYEE);
        employee.get(team).then().statusCode(200);
        employee.post(team + "/members", member("core", "coordinator", "Anna"))
                .then()
                .statusCode(403);
        Caller.in(municipality, Roles.CORE_TEAM)
                .post(team + "/ownership-transfers", Map.of("to", "core", "handedOverOn", calendars.today()))
                .then()
                .statusCode(403);
    }

    @Test
    void nothing_of_it_is_found_from_another_municipality() {
        String anna = appoint(Map.of("team", "core", "role", "coordinator", "name", "Anna"));
        UUID other = Scene.municipality();
        Caller foreign = Caller.leadOf(other);
        String elsewhere = "/implementations/" + Scene.implementationOf(other, Scene.round()) + "/team/members/"
                + anna.substring(anna.lastIndexOf('/') + 1);
        for (String path : List.of(team, team + "/members", team + "/ownership-transfers", anna, elsewhere)) {
            foreign.get(path).then().statusCode(404);
        }
        foreign.put(anna, member("core", "coordinator", "Ours"), "\"v1\"")
                .then()
                .statusCode(404);
        foreign.put(elsewhere, member("core", "coordinator", "Ours"), "\"v1\"")
                .then()
                .statusCode(404);
    }

    @Test
    void the_history_tells_who_changed_what() {
        String anna = appoint(Map.of("team", "core", "role", "coordinator", "name", "Anna"));
        Caller.consultant()
                .put(anna, member("core", "coordinator", "Anna Holm"), "\"v1\"")
                .then()
                .statusCode(200);
        lead.get(team.replace("/team", "/history?subject=team-member"))
                .then()
                .statusCode(200)
                .body("items.by", hasItem("consultant"))
                .body("items.find { it.by == 'consultant' }.fields.field", hasItem("name"));
    }

    private String appoint(Map<String, Object> given) {
        Map<String, Object> body = new HashMap<>(given);
        body.put("since", calendars.today().minusDays(5));
        Response answer = lead.post(team + "/members", body);
        String id = answer.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("leftOn", nullValue())
                .body("memberId", notNullValue())
                .extract()
                .path("memberId");
        answer.then().header("Location", endsWith(team + "/members/" + id));
        return team + "/members/" + id;
    }

    private Map<String, Object> member(String inTeam, String role, String name) {
        return Map.of("team", inTeam, "role", role, "name", name, "since", calendars.today());
    }

    private void register(UUID employee, String name, UUID unit) {
        lead.put(
                        "/municipalities/" + municipality + "/employees/" + employee,
                        Map.of("name", name, "unitId", unit),
                        "\"v1\"")
                .then()
                .statusCode(200);
    }

    private UUID employeeIn(UUID unit) {
        UUID employee = UUID.randomUUID();
        lead.put(
                        "/municipalities/" + municipality + "/employees/" + employee,
                        Map.of("name", "Anna Holm", "unitId", unit))
                .then()
                .statusCode(201);
        return employee;
    }
}
