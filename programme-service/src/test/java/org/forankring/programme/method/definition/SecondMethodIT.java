package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.ImplementationMoved;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.Test;

/** A method with other phases, a longer course and no lab is implemented as CTI is, and came by the API alone. */
@ProgrammeTest
class SecondMethodIT {

    private final ObjectNode definition = Definitions.newMethod();
    private final String method = definition.path("method").asText();

    @Test
    void the_phases_of_a_second_method_are_planned_by_its_own_lengths() {
        UUID implementation = implementation(round(publish(definition, 1)));
        Response answer = Caller.consultant().get("/implementations/" + implementation);
        LocalDate committed = LocalDate.parse(answer.path("committedOn"));
        answer.then()
                .statusCode(200)
                .body("method", is(method))
                .body("methodVersion", is(1))
                .body("phases.code", contains("groundwork", "trial", "spread", "everyday"))
                .body("phases.plannedStart", contains(starts(committed, 0, 2, 7, 16)))
                .body("supportEndsOn", is(committed.plusMonths(16).minusDays(1).toString()));
        Caller.consultant()
                .get("/methods/" + method)
                .then()
                .body("trainingElements.days", contains(3, 1))
                .body("phases[1].gate.kind", contains("employees-trained", "use-recorded"))
                .body("phases[1].gate.number", contains(4, 2));
    }

    @Test
    void a_running_implementation_stays_on_its_version_until_it_is_moved() throws Exception {
        UUID round = round(publish(definition, 1));
        UUID implementation = implementation(round);
        ObjectNode next = definition.deepCopy();
        ((ObjectNode) next.at("/phases/1")).put("plannedMonths", 8).put("name", "Trial in two units");
        publish(next, 2);
        Response before = Caller.consultant().get("/implementations/" + implementation);
        LocalDate committed = LocalDate.parse(before.path("committedOn"));
        before.then()
                .body("methodVersion", is(1))
                .body("phases.plannedStart", contains(starts(committed, 0, 2, 7, 16)));
        Map<String, Object> move = Map.of("version", 2, "reason", "A longer trial");
        String path = "/implementations/" + implementation + "/method-version";
        try (EventRecorder events = Facts.fromNow()) {
            Caller.consultant().put(path, move, before.header("ETag")).then().statusCode(200);
            Caller.consultant().put(path, move, before.header("ETag")).then().statusCode(200);
            Caller.consultant()
                    .put(path, Map.of("version", 3, "reason", "None yet"), "*")
                    .then()
                    .statusCode(422);
            assertThat(Facts.told(events, ImplementationMoved.class, implementation, 1))
                    .extracting(ImplementationMoved::method, ImplementationMoved::methodVersion)
                    .containsExactly(tuple(method, 2));
        }
        Caller.consultant()
                .get("/implementations/" + implementation)
                .then()
                .body("methodVersion", is(2))
                .body("phases.plannedStart", contains(starts(committed, 0, 2, 10, 19)));
    }

    @Test
    void an_implementation_that_is_on_the_version_already_stays_as_it_is() {
        UUID implementation = implementation(round(publish(definition, 1)));
        String etag =
                Caller.consultant().get("/implementations/" + implementation).header("ETag");
        Caller.consultant()
                .put(
                        "/implementations/" + implementation + "/method-version",
                        Map.of("version", 1, "reason", "To be sure"),
                        etag)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("phases.code", contains("groundwork", "trial", "spread", "everyday"));
    }

    @Test
    void an_implementation_is_moved_to_a_version_with_fewer_phases() {
        UUID implementation = implementation(round(publish(definition, 1)));
        ObjectNode next = definition.deepCopy();
        ((ArrayNode) next.at("/phases")).remove(3);
        publish(next, 2);
        Caller.consultant()
                .put(
                        "/implementations/" + implementation + "/method-version",
                        Map.of("version", 2, "reason", "The last phase is everyday work"),
                        Caller.consultant()
                                .get("/implementations/" + implementation)
                                .header("ETag"))
                .then()
                .statusCode(200);
        Caller.consultant()
                .get("/implementations/" + implementation)
                .then()
                .body("phases.code", contains("groundwork", "trial", "spread"));
    }

    private String publish(ObjectNode version, int number) {
        Caller.administrator().post("/methods", version).then().statusCode(201).body("version", is(number));
        return method;
    }

    private static UUID round(String method) {
        Map<String, Object> kickOff =
                Map.of("code", "kick-off", "name", "Kick-off", "on", "2026-09-15", "place", "Aarhus");
        return UUID.fromString(Caller.consultant()
                .post(
                        "/rounds",
                        Map.of(
                                "name",
                                "Families",
                                "method",
                                method,
                                "startsOn",
                                "2026-09-01",
                                "activities",
                                List.of(kickOff)))
                .then()
                .statusCode(201)
                .extract()
                .path("roundId"));
    }

    private static UUID implementation(UUID round) {
        return Scene.implementationOf(Scene.municipality(), round);
    }

    private static String[] starts(LocalDate committed, int... months) {
        return Arrays.stream(months)
                .mapToObj(after -> committed.plusMonths(after).toString())
                .toArray(String[]::new);
    }
}
