package org.forankring.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More slow clients than there are connections to a service do not keep others from it. */
@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class SlowClientsIT {

    private static final int MORE_THAN_CONNECTIONS = 140;
    private static final String ANNOUNCED = "Content-Length: 60000\r\n\r\n";
    private static final String CALENDAR = "/api/programme/v1/calendars/echo";
    private static final String HOST = " HTTP/1.1\r\nHost: gateway.example\r\n";

    private final List<Raw> clients = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (Raw client : clients) {
            client.close();
        }
    }

    private static RequestSpecification bearer() {
        return given().auth().oauth2(Tokens.of("core-team").signed());
    }

    private static String post() {
        return Raw.head("POST", "/api/programme/v1/echo", Tokens.of("core-team").signed());
    }

    private Raw client(String begin) throws IOException {
        Raw client = Raw.connected();
        clients.add(client);
        return client.send(begin);
    }

    private static void everybodyElseIsServed() {
        for (int call = 0; call < 17; call++) {
            bearer().get("/api/programme/v1/echo").then().statusCode(200);
            bearer().body("x").post("/api/programme/v1/echo").then().statusCode(200);
            given().get(CALENDAR).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET " + CALENDAR, "HEAD " + CALENDAR, "DELETE /api/training/v1/x"})
    void a_body_where_none_belongs_is_refused_and_the_connection_closed(String line) throws IOException {
        String body = line.startsWith("GET") ? ANNOUNCED + "x" : "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n";
        String answer = client(line + HOST + body).readToTheEnd();

        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("connection: close");
        if (!line.startsWith("HEAD")) {
            assertThat(answer).contains("urn:forankring:problem:malformed-request", "problem.no-body");
        }
    }

    @Test
    void dripping_bodies_on_an_address_without_a_token_hold_nothing() throws IOException {
        for (int client = 0; client < MORE_THAN_CONNECTIONS; client++) {
            client("GET " + CALENDAR + HOST + ANNOUNCED + "x");
        }
        everybodyElseIsServed();
        for (Raw client : clients) {
            assertThat(client.readToTheEnd()).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void dripping_bodies_of_bearers_hold_nothing_and_are_cut() throws IOException {
        for (int client = 0; client < MORE_THAN_CONNECTIONS; client++) {
            client(post() + ANNOUNCED + "x");
        }
        everybodyElseIsServed();
        for (Raw client : clients) {
            assertThat(client.readToTheEnd())
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("connection: close")
                    .contains("urn:forankring:problem:request-timeout");
        }
    }

    @Test
    void a_body_that_never_pauses_but_never_ends_is_cut() throws IOException {
        Raw client = client(post() + ANNOUNCED);
        for (int part = 0; part < 11; part++) {
            client.send("x".repeat(1_000));
            pause(Duration.ofMillis(500));
        }
        assertThat(client.readToTheEnd()).startsWith("HTTP/1.1 408 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /api/programme/v1/echo", "POST /api/nowhere", "POST /openapi"})
    void whoever_is_refused_and_goes_on_sending_is_disconnected(String line) throws IOException {
        Raw client = client(line + HOST + ANNOUNCED + "x");
        assertThat(client.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 4").containsIgnoringCase("connection: close");
        client.send("x");
        assertThat(client.readToTheEnd()).contains("urn:forankring:problem:");
    }

    @Test
    void addresses_without_a_token_have_connections_of_their_own() throws IOException {
        for (int client = 0; client < 12; client++) {
            client("GET /api/programme/v1/calendars/never" + HOST + "Connection: close\r\n\r\n");
        }
        bearer().get("/api/programme/v1/echo").then().statusCode(200);
        List<String> answers = new ArrayList<>();
        for (Raw client : clients) {
            answers.add(client.readToTheEnd());
        }
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 503 "))
                .hasSizeBetween(3, 5)
                .allSatisfy(answer -> assertThat(answer).containsIgnoringCase("retry-after: 1"));
    }

    private static void pause(Duration pause) {
        Awaitility.await().pollDelay(pause).until(() -> true);
    }
}
