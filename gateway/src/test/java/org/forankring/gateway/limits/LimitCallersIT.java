package org.forankring.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class LimitCallersIT {

    private static final String ECHO = "/api/programme/v1/echo";
    private static final Tokens HASTY = Tokens.of("recording-system").claim("azp", "hasty-system");

    private static ValidatableResponse echo(Tokens token) {
        return given().auth().oauth2(token.signed()).get(ECHO).then();
    }

    @Test
    void an_answer_tells_what_the_client_has_left() {
        echo(Tokens.of("core-team").subject("a-patient-person"))
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=100000;w=20")
                .header("RateLimit", startsWith("\"client\";r=99999;t="));
    }

    @Test
    void a_client_that_calls_too_often_is_told_when_to_come_again() {
        Tokens token = HASTY.subject("too-often");
        Response refused = Stream.generate(
                        () -> given().auth().oauth2(token.signed()).get(ECHO))
                .limit(20)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"client\";q=5;w=5")
                .header("RateLimit", startsWith("\"client\";r=0;t="))
                .body("type", equalTo("urn:forankring:problem:too-many-requests"))
                .body("phrase", equalTo("problem.too-many-requests"));
    }

    @Test
    void a_new_token_is_no_new_bucket_and_another_subject_or_client_is() {
        Tokens token = HASTY.subject("with-many-tokens");
        assertThat(IntStream.range(0, 10)
                        .map(call -> given().auth()
                                .oauth2(token.claim("jti", "token-" + call).signed())
                                .get(ECHO)
                                .statusCode()))
                .contains(200, 429);

        echo(HASTY.subject("somebody-else")).statusCode(200);
        echo(Tokens.of("core-team").subject("with-many-tokens")).statusCode(200);
    }

    @Test
    void an_address_without_valid_tokens_is_refused_after_a_while_and_valid_tokens_from_it_pass() throws IOException {
        String strangers = "127.0.0.2";
        String call = "GET " + ECHO + " HTTP/1.1\r\nHost: gateway.example\r\n\r\n";
        int calls = 1_500;
        try (Raw raw = Raw.connectedFrom(strangers)) {
            raw.send(call.repeat(calls).replaceAll("\r\n\r\n$", "\r\nConnection: close\r\n\r\n"));

            assertThat(raw.readToTheEnd())
                    .contains("HTTP/1.1 401 ", "HTTP/1.1 429 ", "\"stranger\";q=500;w=10", "retry-after: 1");
        }
        try (Raw raw = Raw.connectedFrom(strangers)) {
            raw.send(Raw.head("GET", ECHO, Tokens.of("core-team").signed()) + "Connection: close\r\n\r\n");

            assertThat(raw.readToTheEnd()).startsWith("HTTP/1.1 200 ");
        }
        given().get(ECHO).then().statusCode(401);
    }
}
