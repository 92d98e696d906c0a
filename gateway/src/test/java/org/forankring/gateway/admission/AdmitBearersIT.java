package org.forankring.gateway.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class AdmitBearersIT {

    private static final String ECHO = "/api/programme/v1/echo";

    static Stream<Named<String>> refusedTokens() {
        Tokens token = Tokens.of("board-administrator");
        return Stream.of(
                Named.of("another audience", token.audience("another").signed()),
                Named.of("no audience", token.without("aud").signed()),
                Named.of(
                        "another issuer",
                        token.issuedBy("http://another.example").signed()),
                Named.of("expired", token.expired().signed()),
                Named.of("no expiry", token.without("exp").signed()),
                Named.of("no subject", token.without("sub").signed()),
                Named.of("algorithm none", token.unsigned()),
                Named.of("another key", token.signedWithAnotherKey()),
                Named.of("public key as secret", token.signedWithPublishedKeyAsSecret()),
                Named.of("tampered", token.tamperedTo("auditor")),
                Named.of("not a token", "abc"));
    }

    @Test
    void a_token_that_verifies_is_let_in_and_handed_on() {
        String token = Tokens.of("core-team").signed();

        given().auth()
                .oauth2(token)
                .get(ECHO)
                .then()
                .statusCode(200)
                .body("headers.authorization[0]", equalTo("Bearer " + token));
    }

    @Test
    void a_request_without_a_token_is_challenged() {
        given().get(ECHO)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:forankring:problem:unauthenticated"))
                .body("correlationId", notNullValue());
    }

    @ParameterizedTest
    @MethodSource("refusedTokens")
    void a_token_that_does_not_verify_is_refused(String token) {
        given().auth()
                .oauth2(token)
                .get(ECHO)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("status", equalTo(401))
                .body("correlationId", notNullValue());
    }

    @Test
    void other_credentials_than_a_bearer_token_are_refused() {
        given().auth().preemptive().basic("lone", "secret").get(ECHO).then().statusCode(401);
        given().cookie("q_session", Tokens.of("auditor").signed())
                .get(ECHO)
                .then()
                .statusCode(401);
        given().queryParam("access_token", Tokens.of("auditor").signed())
                .get(ECHO)
                .then()
                .statusCode(401);
    }

    @Test
    void two_authorization_headers_are_refused() throws IOException {
        String token = Tokens.of("core-team").signed();

        assertThat(Raw.answerTo(Raw.head("GET", ECHO, token) + "Authorization: Bearer x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void metrics_are_for_bearers_only() {
        given().get("/q/metrics").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("auditor").signed())
                .get("/q/metrics")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/openapi", "/docs", "/docs/swagger-ui.css", "/q/health", "/q/health/live", "/q/health/ready"})
    void the_public_pages_need_no_token(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void a_calendar_whose_address_is_the_secret_needs_no_token() {
        given().get("/api/programme/v1/calendars/echo")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")));
        given().get("/api/training/v1/calendars/echo").then().statusCode(401);
        given().get("/api/programme/v1/calendar-feeds").then().statusCode(401);
        given().post("/api/programme/v1/calendars/echo").then().statusCode(401);
        given().urlEncodingEnabled(false)
                .get("/api/programme/v1/calendars/%2e%2e/rounds")
                .then()
                .statusCode(400);
    }
}
