package org.forankring.programme.plan.element;

import static org.forankring.programme.plan.element.Entries.added;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class PlanElementsIT {

    @Test
    void an_adopted_plan_freezes_the_elements_and_its_versions_tell_which_changed() {
        UUID municipality = Scene.municipality();
        String implementation = "/implementations/" + Scene.implementationOf(municipality, Scene.round());
        UUID id = UUID.fromString(implementation.substring("/implementations/".length()));
        Caller lead = Caller.leadOf(municipality);
        lead.put(
                        implementation + "/plan/sections/goals",
                        Map.of("goals", List.of(Map.of("goal", "Everybody trained uses the method"))),
                        "\"v0\"")
                .then()
                .statusCode(200);
        UUID risk = added(lead, id, Entries.risk(3, 4));
        UUID task = added(lead, id, Entries.task("Book the room", "2036-03-03", "open"));
        adopt(lead, implementation, 1);
        lead.get(implementation + "/plan/versions/1")
                .then()
                .statusCode(200)
                .body("parts.elements.id", contains(risk.toString(), task.toString()))
                .body("parts.elements.content.kind", contains("risk", "task"))
                .body("parts.elements[1].content.dueOn", is("2036-03-03"));

        lead.put(implementation + "/elements/" + risk, Entries.risk(1, 4), "\"v1\"")
                .then()
                .statusCode(200);
        lead.post(
                        implementation + "/elements/" + task + "/closure",
                        Map.of("outcome", "dropped", "note", "We meet online"))
                .then()
                .statusCode(200);
        adopt(lead, implementation, 2);
        lead.get(implementation + "/plan/versions/1/compare/2")
                .then()
                .statusCode(200)
                .body("differences.part", hasItem("elements"))
                .body("differences.id.unique()", containsInAnyOrder(risk.toString(), task.toString()))
                .body("differences.find { it.id == '" + task + "' }.change", is("removed"))
                .body("differences.find { it.id == '" + risk + "' }.change", is("changed"));
        lead.get(implementation + "/plan/versions/1").then().body("parts.elements[0].content.likelihood", is(3));
    }

    private static void adopt(Caller lead, String implementation, int version) {
        lead.post(implementation + "/plan/versions", Map.of("reason", "Agreed"))
                .then()
                .statusCode(201)
                .body("version", is(version));
    }
}
