package org.forankring.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class ServiceFailuresIT {

    private static RequestSpecification bearer() {
        return given().auth().oauth2(Tokens.of("core-team").signed());
    }

    private static String head(String method, String path) {
        return Raw.head(
                method, "/api/programme/v1/" + path, Tokens.of("core-team").signed());
    }

    @Test
    void a_service_that_is_down_is_a_bad_gateway() {
        bearer().body("x")
                .post("/api/monitoring/v1/echo")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:forankring:problem:bad-gateway"))
                .body("correlationId", notNullValue());
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_gateway_timeout() {
        bearer().get("/api/programme/v1/never")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:forankring:problem:gateway-timeout"));
    }

    @Test
    void a_slow_upload_does_not_count_against_the_services_time() throws Exception {
        try (Raw raw = Raw.connected()) {
            raw.send(head("POST", "echo") + "Content-Length: 5\r\nConnection: close\r\n\r\n");
            Instant began = Instant.now();
            for (char part : "12345".toCharArray()) {
                raw.send(String.valueOf(part));
                await(Duration.ofMillis(400));
            }
            assertThat(Duration.between(began, Instant.now())).isGreaterThan(Duration.ofSeconds(1));
            assertThat(raw.readToTheEnd()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void an_answer_that_breaks_off_is_never_passed_for_a_whole_one() throws IOException {
        String known = Raw.answerTo(head("GET", "cut-of-known-length") + "\r\n");
        assertThat(known).startsWith("HTTP/1.1 200 ").containsIgnoringCase("content-length: 1000");
        assertThat(known.substring(known.indexOf("\r\n\r\n") + 4)).hasSizeLessThan(1_000);

        String chunked = Raw.answerTo(head("GET", "cut-in-chunks") + "\r\n");
        assertThat(chunked).startsWith("HTTP/1.1 200 ").doesNotContain("0\r\n\r\n");
    }

    @Test
    void a_refusal_without_a_problem_document_gets_one() {
        bearer().get("/api/programme/v1/bare-refusal")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("7"))
                .body("type", equalTo("urn:forankring:problem:unavailable"))
                .body(not(containsString("stack trace")));
    }

    @Test
    void a_problem_of_the_service_passes_as_it_is() {
        bearer().get("/api/programme/v1/problem")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:forankring:problem:own"));
    }

    @Test
    void a_client_that_stops_sending_is_disconnected() throws IOException {
        try (Raw raw = Raw.connected()) {
            raw.send("GET /api/programme/v1/echo HTTP/1.1\r\nHost: gatew");
            assertThat(raw.readToTheEnd()).isEmpty();
        }
        try (Raw raw = Raw.connected()) {
            raw.send(head("POST", "echo") + "Content-Length: 100\r\n\r\nonly this");
            assertThat(raw.readToTheEnd()).doesNotStartWith("HTTP/1.1 200");
        }
    }

    @Test
    void the_gateway_stays_ready_and_says_which_service_it_cannot_reach() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'Services behind the gateway' }.data.programme", equalTo("reachable"))
                .body(
                        "checks.find { it.name == 'Services behind the gateway' }.data.monitoring",
                        equalTo("unreachable"));
    }

    private static void await(Duration pause) {
        org.awaitility.Awaitility.await().pollDelay(pause).until(() -> true);
    }
}
