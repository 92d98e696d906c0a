package org.forankring.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, the answer is a problem of the catalogue. */
@PlatformTest
class ProblemIT {

    private static final Tokens LEAD = Tokens.of(Roles.MUNICIPAL_LEAD).municipality(UUID.randomUUID());

    @Test
    void all_faults_of_a_body_are_listed_and_no_civil_registration_number_is_repeated() {
        Response answer = post("{\"text\":\"010190-1234\",\"weight\":\"1\",\"on\":\"2999-01-01\",\"colour\":1}");
        expect(answer, 422, "invalid-input");
        answer.then()
                .body("errors.pointer", containsInAnyOrder("/text", "/weight", "/on", "/colour"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "civil-registration-number", "wrong-type", "in-the-future", "unknown-field"));
        assertThat(answer.asString()).doesNotContain("010190");
    }

    @Test
    void what_is_no_json_is_malformed() {
        expect(post("{\"text\":"), 400, "malformed-request");
        assertThat(post("[1, ").path("errors[0].detail").toString()).doesNotContain("Source");
        expect(post(""), 400, "malformed-request");
        expect(post("{\"text\":\"a\",\"text\":\"b\",\"weight\":1}"), 400, "malformed-request");
    }

    @Test
    void parameters_are_checked() {
        expect(lead().get("/notes?limit=0"), 400, "invalid-parameter");
        lead().get("/notes?limit=0").then().body("errors[0].pointer", is("parameter:limit"));
    }

    @Test
    void parameters_that_cannot_be_read_and_those_that_nobody_knows_are_told_at_once() {
        Response answer = lead().get("/notes?limit=many&colour=green");
        expect(answer, 400, "invalid-parameter");
        answer.then()
                .body("errors.pointer", containsInAnyOrder("parameter:limit", "parameter:colour"))
                .body("errors.code", containsInAnyOrder("invalid-format", "unknown-parameter"));
    }

    @Test
    void a_problem_is_told_in_the_language_that_the_reader_asks_for() {
        lead().header("Accept-Language", "da-DK, en;q=0.5")
                .get("/notes?limit=0")
                .then()
                .header("Content-Language", "da")
                .header("Vary", containsString("accept-language"))
                .body("title", is("En parameter er ugyldig"))
                .body("detail", is("1 fejl, se errors."))
                .body("errors[0].detail", is("skal være mindst 1"))
                .body("errors[0].phrase", is("fault.out-of-range.low"))
                .body("errors[0].parameters.least", is(1));
        lead().get("/notes?limit=0&language=fi").then().body("title", is("Parametri on virheellinen"));
        given().header("Accept-Language", "sv").get("/notes").then().body("title", is("En giltig åtkomsttoken krävs"));
    }

    @Test
    void the_token_says_the_language_where_the_reader_asks_for_none() {
        String token = LEAD.claim("locale", "fi-FI").signed();
        with(token).get("/notes?limit=0").then().header("Content-Language", "fi");
        with(token).header("Accept-Language", "sv").get("/notes?limit=0").then().header("Content-Language", "sv");
        lead().get("/notes?limit=0").then().header("Content-Language", "en");
    }

    @Test
    void tokens_are_checked() {
        expect(given().get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.expired().signed()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.audience("another").signed()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.issuedBy("http://localhost/elsewhere").signed()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.without("sub").signed()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.without("aud").signed()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.signedWithAnotherKey()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.signedWithPublishedKeyAsSecret()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.unsigned()).get("/notes"), 401, "unauthenticated");
        expect(with(LEAD.tamperedTo(Roles.BOARD_CONSULTANT)).get("/notes"), 401, "unauthenticated");
        expect(with("nonsense").get("/notes"), 401, "unauthenticated");
        expect(with(Tokens.of(Roles.EMPLOYEE).signed()).get("/notes"), 403, "forbidden");
        expect(with(Tokens.of().signed()).get("/notes"), 403, "forbidden");
        Tokens consultant = Tokens.of(Roles.BOARD_CONSULTANT);
        with(consultant.signed()).get("/notes").then().statusCode(200);
        expect(with(consultant.claim("municipality", "Nordby").signed()).get("/notes"), 403, "forbidden");
        expect(with(consultant.claim("municipality", 901).signed()).get("/notes"), 403, "forbidden");
        expect(with(consultant.municipality(UUID.randomUUID()).signed()).get("/notes"), 403, "forbidden");
    }

    @Test
    void what_http_itself_refuses_is_a_problem_too() {
        expect(lead().get("/nowhere"), 404, "not-found");
        expect(lead().contentType("application/json").delete("/notes"), 405, "method-not-allowed");
        expect(lead().accept("text/html").get("/notes"), 406, "not-acceptable");
        expect(lead().contentType("text/plain").body("x").post("/notes"), 415, "unsupported-media-type");
        expect(post("{\"text\":\"" + "x".repeat(100_000) + "\",\"weight\":1}"), 413, "payload-too-large");
        expect(lead().header("X-Long", "x".repeat(100_000)).get("/notes"), 431, "headers-too-large");
        expect(lead().get("/notes?limit=" + "1".repeat(100_000)), 414, "uri-too-long");
    }

    @Test
    void who_asks_in_a_way_that_there_is_not_is_told_which_ways_there_are() {
        assertThat(lead().delete("/notes").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        String note = "/notes/" + UUID.randomUUID();
        assertThat(lead().get(note).header("Allow")).isEqualTo("OPTIONS, PUT");
        given().options(note).then().statusCode(204).header("Allow", "OPTIONS, PUT");
        given().options("/notes").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, POST");
        expect(given().options("/notes/a/b/c"), 404, "not-found");
    }

    @Test
    void a_body_is_taken_as_utf_8_that_is_not_compressed_and_in_no_other_way() {
        byte[] note = "\uFEFF{\"text\":\"Søren\",\"weight\":1}".getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("application/json", "application/json; charset=\"UTF-8\"")) {
            lead().contentType(type)
                    .body(note)
                    .post("/notes")
                    .then()
                    .statusCode(201)
                    .body("text", is("Søren"));
        }
        expect(
                lead().contentType("application/json; charset=iso-8859-1")
                        .body(note)
                        .post("/notes"),
                415,
                "unsupported-media-type");
        Response compressed =
                json().header("Content-Encoding", "gzip").body(note).post("/notes");
        expect(compressed, 415, "unsupported-media-type");
        assertThat(compressed.header("Accept-Encoding")).isEqualTo("identity");
        json().header("Content-Encoding", "identity")
                .body(note)
                .post("/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void nothing_instead_of_a_body_and_a_day_that_nobody_can_mean_are_named() {
        expect(post("null"), 422, "invalid-input");
        post("null").then().body("errors.pointer", contains("")).body("errors.code", contains("required"));
        post("{\"text\":\"old\",\"weight\":1,\"on\":\"0026-11-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/on"))
                .body("errors.code", contains("out-of-range"))
                .body("errors[0].detail", is("is before 1 January 2000, the earliest day kept"));
    }

    @Test
    void a_precondition_is_read_as_http_has_it() {
        String location = post("{\"text\":\"first\",\"weight\":1}").header("Location");
        String path = location.substring(location.indexOf("/notes"));
        String next = "{\"text\":\"next\",\"weight\":1}";
        Response malformed = json().header("If-Match", "v1").body(next).put(path);
        expect(malformed, 400, "invalid-parameter");
        malformed.then().body("errors.pointer", contains("parameter:If-Match"));
        expect(json().header("If-Match", "W/\"v1\"").body(next).put(path), 412, "stale");
        json().header("If-Match", "\"v7\"", "\"v1\"")
                .body(next)
                .put(path)
                .then()
                .statusCode(200);
        json().header("If-Match", "*").body(next).put(path).then().statusCode(200);
    }

    @Test
    void an_edit_says_which_version_it_changes() {
        String location = post("{\"text\":\"first\",\"weight\":1}").header("Location");
        String path = location.substring(location.indexOf("/notes"));
        String second = "{\"text\":\"second\",\"weight\":1}";
        expect(json().body(second).put(path), 428, "precondition-required");
        json().header("If-Match", "\"v1\"").body(second).put(path).then().statusCode(200);
        expect(json().header("If-Match", "\"v1\"").body(second).put(path), 412, "stale");
    }

    @Test
    void a_refusal_has_a_type_of_its_own() {
        expect(post("{\"text\":\"refused\",\"weight\":1}"), 409, "note-refused");
    }

    @Test
    void who_loses_a_race_is_told_to_repeat_and_it_is_no_failure_of_ours() {
        try (LoggedFailures failures = new LoggedFailures()) {
            expect(post("{\"text\":\"raced\",\"weight\":1}"), 409, "concurrent-change");
            assertThat(failures.all()).isEmpty();
            expect(post("{\"text\":\"broken\",\"weight\":1}"), 500, "internal-error");
            assertThat(failures.all()).hasSize(1);
        }
    }

    @Test
    void a_failure_inside_tells_nothing_but_its_correlation_id() {
        Response answer = post("{\"text\":\"broken\",\"weight\":1}");
        expect(answer, 500, "internal-error");
        assertThat(answer.asString()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void without_the_database_the_service_is_unavailable_and_recovers() throws Exception {
        try (TestDatabase.Outage outage = TestDatabase.ofService("notes").outage()) {
            assertThat(outage).isNotNull();
            Response answer = lead().get("/notes");
            expect(answer, 503, "unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
        await().untilAsserted(() -> lead().get("/notes").then().statusCode(200));
    }

    @Test
    void a_location_is_a_path_whatever_host_the_caller_used() {
        assertThat(json().header("Host", "forankring.example")
                        .body("{\"text\":\"placed\",\"weight\":1}")
                        .post("/notes")
                        .header("Location"))
                .startsWith("/notes/");
    }

    private static void expect(Response answer, int status, String problem) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", is("urn:forankring:problem:" + problem))
                .body("status", is(status))
                .body("title", notNullValue())
                .body("correlationId", is(answer.header("X-Correlation-Id")));
    }

    private static RequestSpecification lead() {
        return with(LEAD.signed());
    }

    private static RequestSpecification json() {
        return lead().contentType("application/json");
    }

    private static Response post(String body) {
        return json().body(body).post("/notes");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
