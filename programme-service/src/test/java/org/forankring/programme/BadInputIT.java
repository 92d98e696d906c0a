package org.forankring.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgrammeTest
class BadInputIT {

    @Test
    void every_fault_of_a_body_is_named_in_one_answer() {
        Response answer = Caller.consultant().post("/rounds", """
            {"name": " ", "startsOn": "next week", "colour": "red",
             "activities": [{"code": "start-up-meeting", "name": "Meeting", "on": "2026-10-15"}, "lunch"]}
            """);
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:forankring:problem:invalid-input"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name", "/method", "/startsOn", "/colour", "/activities/0/place", "/activities/1"))
                .body("errors.find { it.pointer == '/name' }.code", is("required"))
                .body("errors.find { it.pointer == '/startsOn' }.code", is("invalid-format"))
                .body("errors.find { it.pointer == '/colour' }.code", is("unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\": \"a\", \"name\": \"b\"}", "{} {}", "[1,]", "{\"name\": \"\u0000\"}"})
    void what_is_not_json_is_refused(String body) {
        Caller.consultant()
                .post("/rounds", body)
                .then()
                .statusCode(400)
                .body("type", is("urn:forankring:problem:malformed-request"))
                .body("errors.code", contains("malformed-json"));
    }

    @Test
    void numbers_and_texts_are_not_taken_for_each_other() {
        UUID municipality = Scene.municipality();
        Caller.leadOf(municipality)
                .post(
                        "/rounds/" + UUID.randomUUID() + "/applications",
                        "{\"motivation\": 7, \"expectedEmployees\": \"12\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/motivation", "/expectedEmployees"))
                .body("errors.code", contains("wrong-type", "wrong-type"));
    }

    @Test
    void a_value_outside_a_list_of_values_is_refused() {
        Caller.consultant()
                .post(
                        "/applications/" + UUID.randomUUID() + "/decision",
                        Map.of("outcome", "maybe", "reason", "We shall see"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/outcome"))
                .body("errors.code", contains("invalid-format"));
    }

    @Test
    void a_civil_registration_number_is_refused_wherever_it_stands_and_never_repeated() {
        UUID municipality = Scene.municipality();
        Response answer = Caller.leadOf(municipality)
                .put(
                        "/municipalities/" + municipality + "/units/" + UUID.randomUUID(),
                        Map.of("name", "Unit of 010190-1234"));
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("civil-registration-number"));
        assertThat(answer.asString()).doesNotContain("010190");
    }

    @Test
    void parameters_are_checked_before_anything_is_looked_up() {
        Caller board = Caller.consultant();
        expectInvalidParameter(board.get("/applications?roundId=soon"), "roundId");
        expectInvalidParameter(board.get("/applications?state=lost"), "state");
        expectInvalidParameter(board.get("/implementations?roundId=soon"), "roundId");
        expectInvalidParameter(board.get("/rounds?limit=201"), "limit");
        expectInvalidParameter(board.get("/rounds?cursor=x"), "cursor");
        expectInvalidParameter(board.get("/methods/cti/versions/0"), "version");
        expectInvalidParameter(board.get("/methods/{method}", "c ti"), "method");
        expectInvalidParameter(
                board.get("/municipalities/" + Scene.municipality() + "/employees?unitId=here"), "unitId");
    }

    @Test
    void what_is_no_id_is_not_found() {
        Caller.consultant().get("/rounds/not-an-id").then().statusCode(404);
        Caller.consultant().get("/nothing").then().statusCode(404);
    }

    @Test
    void an_address_says_what_can_be_asked_of_it_and_a_day_that_nobody_can_mean_is_named() {
        given().options("/api/programme/v1/rounds/" + UUID.randomUUID())
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS");
        Response meetings = Caller.consultant()
                .get("/implementations/" + UUID.randomUUID() + "/meetings?from=0026-11-01&to=9999-12-31");
        meetings.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("parameter:from", "parameter:to"))
                .body("errors.code", contains("out-of-range", "out-of-range"));
        Caller.consultant()
                .post("/rounds", Map.of("name", "CTI", "method", "cti", "startsOn", "0026-11-01"))
                .then()
                .statusCode(422)
                .body("errors.find { it.pointer == '/startsOn' }.code", is("out-of-range"));
    }

    @Test
    void another_media_type_is_refused() {
        given().auth()
                .oauth2(Caller.consultant().token().signed())
                .contentType("text/plain")
                .body("hello")
                .post("/api/programme/v1/rounds")
                .then()
                .statusCode(415)
                .body("type", is("urn:forankring:problem:unsupported-media-type"));
    }

    private static void expectInvalidParameter(Response answer, String parameter) {
        answer.then()
                .statusCode(400)
                .body("type", is("urn:forankring:problem:invalid-parameter"))
                .body("errors.pointer", contains("parameter:" + parameter));
    }
}
