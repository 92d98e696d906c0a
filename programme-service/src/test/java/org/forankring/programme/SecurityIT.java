package org.forankring.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgrammeTest
class SecurityIT {

    private static final UUID NORDBY = UUID.randomUUID();

    @Test
    void a_request_needs_a_valid_token() {
        Tokens lead = Tokens.of(Roles.MUNICIPAL_LEAD).municipality(NORDBY);
        expectProblem(given().get("/api/programme/v1/rounds"), 401, "unauthenticated");
        expectUnauthenticated(lead.expired().signed());
        expectUnauthenticated(lead.audience("another").signed());
        expectUnauthenticated(lead.without("sub").signed());
        expectUnauthenticated(lead.unsigned());
        expectUnauthenticated(lead.signedWithAnotherKey());
        expectUnauthenticated(lead.tamperedTo(Roles.BOARD_ADMINISTRATOR));
    }

    @Test
    void a_token_without_a_role_may_do_nothing() {
        Caller nobody = new Caller(Tokens.of());
        expectProblem(nobody.get("/methods"), 403, "forbidden");
        expectProblem(nobody.get("/municipalities"), 403, "forbidden");
        expectProblem(nobody.get("/rounds"), 403, "forbidden");
        expectProblem(nobody.get("/applications"), 403, "forbidden");
        expectProblem(nobody.get("/implementations"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.BOARD_CONSULTANT,
                Roles.TRAINER,
                Roles.AUDITOR,
                Roles.MUNICIPAL_LEAD,
                Roles.CORE_TEAM,
                Roles.SUPERVISOR,
                Roles.EMPLOYEE,
                Roles.RECORDING_SYSTEM,
                Roles.INTEGRATION_CLIENT
            })
    void methods_and_municipalities_are_the_administrators_to_change(String role) {
        Caller other = role.equals(Roles.BOARD_CONSULTANT) ? Caller.consultant() : Caller.in(NORDBY, role);
        expectProblem(other.post("/methods", Map.of()), 403, "forbidden");
        expectProblem(other.put("/municipalities/" + NORDBY, Map.of()), 403, "forbidden");
        other.get("/methods/cti").then().statusCode(200);
        other.get("/rounds").then().statusCode(200);
        other.get("/municipalities").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.TRAINER,
                Roles.AUDITOR,
                Roles.CORE_TEAM,
                Roles.SUPERVISOR,
                Roles.EMPLOYEE,
                Roles.RECORDING_SYSTEM
            })
    void rounds_applications_and_staff_are_for_others_to_change(String role) {
        Caller other = Caller.in(NORDBY, role);
        String organisation = "/municipalities/" + NORDBY;
        expectProblem(other.post("/rounds", Map.of()), 403, "forbidden");
        expectProblem(other.post("/rounds/" + NORDBY + "/applications", Map.of()), 403, "forbidden");
        expectProblem(other.post("/applications/" + NORDBY + "/decision", Map.of()), 403, "forbidden");
        expectProblem(other.put(organisation + "/units/" + NORDBY, Map.of()), 403, "forbidden");
        expectProblem(other.put(organisation + "/employees/" + NORDBY, Map.of()), 403, "forbidden");
    }

    @Test
    void an_applicant_does_not_decide_and_the_board_does_not_apply() {
        expectProblem(Caller.leadOf(NORDBY).post("/applications/" + NORDBY + "/decision", Map.of()), 403, "forbidden");
        expectProblem(Caller.administrator().post("/applications/" + NORDBY + "/decision", Map.of()), 403, "forbidden");
        expectProblem(Caller.consultant().post("/rounds/" + NORDBY + "/applications", Map.of()), 403, "forbidden");
    }

    @Test
    void employees_and_recording_systems_do_not_read_applications() {
        expectProblem(Caller.in(NORDBY, Roles.EMPLOYEE).get("/applications"), 403, "forbidden");
        expectProblem(Caller.in(NORDBY, Roles.RECORDING_SYSTEM).get("/applications"), 403, "forbidden");
        expectProblem(
                Caller.in(NORDBY, Roles.EMPLOYEE).get("/municipalities/" + NORDBY + "/employees"), 403, "forbidden");
    }

    @Test
    void a_trainer_who_works_across_municipalities_reads_nothing_of_what_they_plan() {
        Journey journey = Journey.begun();
        String meeting = journey.hold("status", Map.of());
        Caller trainer = new Caller(Tokens.of(Roles.TRAINER));
        for (String below : List.of("", "/plan", "/history", "/meetings/" + meeting, "/decisions", "/determinants")) {
            expectProblem(trainer.get(journey.at(below)), 404, "not-found");
        }
        trainer.get("/implementations").then().statusCode(200).body("items", hasSize(0));
        trainer.get("/municipalities").then().statusCode(200).body("items", hasSize(0));
        expectProblem(trainer.post("/calendar-feeds", Map.of("name", "All of them")), 409, "nothing-to-show");
        trainer.get("/methods/cti").then().statusCode(200);
    }

    @Test
    void the_auditor_sees_who_changed_what() {
        UUID municipality = Scene.municipality();
        new Caller(Tokens.of(Roles.AUDITOR))
                .get("/audit-entries?subject=administrator&limit=200")
                .then()
                .statusCode(200)
                .body("items.resource", hasItem("/municipalities/" + municipality));
        expectProblem(Caller.administrator().get("/audit-entries"), 403, "forbidden");
    }

    private static void expectUnauthenticated(String token) {
        expectProblem(given().auth().oauth2(token).get("/api/programme/v1/rounds"), 401, "unauthenticated");
    }

    private static void expectProblem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:forankring:problem:" + type))
                .body("status", is(status));
    }
}
