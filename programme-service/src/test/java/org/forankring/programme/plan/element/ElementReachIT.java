package org.forankring.programme.plan.element;

import static org.forankring.programme.plan.element.Entries.add;
import static org.forankring.programme.plan.element.Entries.added;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class ElementReachIT {

    private UUID municipality;
    private UUID implementation;
    private Caller team;

    @BeforeEach
    void an_implementation_is_under_way() {
        municipality = Scene.municipality();
        implementation = Scene.implementationOf(municipality, Scene.round());
        team = Caller.in(municipality, Roles.CORE_TEAM);
    }

    @Test
    void everyone_who_takes_part_reads_and_only_planners_write() {
        UUID risk = added(Caller.consultant(), implementation, Entries.risk(1, 1));
        Caller employee = Caller.in(municipality, Roles.EMPLOYEE);
        employee.get(path(risk)).then().statusCode(200);
        employee.get(elements()).then().statusCode(200);
        add(employee, implementation, Entries.risk(1, 1)).then().statusCode(403);
        employee.put(path(risk), Entries.risk(1, 1), "\"v1\"").then().statusCode(403);
        employee.post(path(risk) + "/closure", Map.of("outcome", "dropped", "note", "No"))
                .then()
                .statusCode(403);
    }

    @Test
    void nothing_is_found_from_another_municipality_or_through_another_implementation() {
        UUID risk = added(team, implementation, Entries.risk(1, 1));
        Caller foreign = Caller.leadOf(Scene.municipality());
        UUID other = Scene.implementationOf(municipality, Scene.round());
        String elsewhere = "/implementations/" + other + "/elements/" + risk;
        for (Response answer : List.of(
                foreign.get(path(risk)),
                foreign.get(elements()),
                foreign.post(elements(), Entries.risk(1, 1)),
                foreign.put(path(risk), Entries.risk(1, 1), "\"v1\""),
                foreign.post(path(risk) + "/closure", Map.of("outcome", "dropped", "note", "Ours")),
                team.get(elsewhere),
                team.put(elsewhere, Entries.risk(1, 1), "\"v1\""),
                team.post(elsewhere + "/closure", Map.of("outcome", "dropped", "note", "Ours")),
                team.get(path(UUID.randomUUID())))) {
            answer.then().statusCode(404);
        }
    }

    @Test
    void a_withdrawn_implementation_takes_no_work_and_stays_readable() {
        UUID risk = added(team, implementation, Entries.risk(1, 1));
        Caller.leadOf(municipality)
                .post(
                        "/implementations/" + implementation + "/transitions",
                        Map.of("transition", "withdraw", "reason", "No room"))
                .then()
                .statusCode(200);
        expectRefusal(add(team, implementation, Entries.risk(1, 1)), "implementation-withdrawn");
        expectRefusal(team.put(path(risk), Entries.risk(1, 2), "\"v1\""), "implementation-withdrawn");
        expectRefusal(close(risk, "dropped"), "implementation-withdrawn");
        team.get(path(risk)).then().statusCode(200);
    }

    private Response close(UUID element, String outcome) {
        return team.post(path(element) + "/closure", Map.of("outcome", outcome, "note", "Agreed"));
    }

    private String elements() {
        return "/implementations/" + implementation + "/elements";
    }

    private String path(UUID element) {
        return elements() + "/" + element;
    }

    private static void expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
    }
}
