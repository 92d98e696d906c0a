package org.forankring.gateway.protection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServiceOnLoopback;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class ProtectServicesIT {

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "forankring.routes.monitoring.url")
    URI monitoring;

    private static Response ask(String path) {
        return given().auth().oauth2(Tokens.of("core-team").signed()).get(path);
    }

    private static Response askMonitoring() {
        return ask("/api/monitoring/v1/echo");
    }

    @Test
    void a_service_that_is_down_is_left_alone_and_found_again() throws IOException {
        Response refused = Stream.generate(ProtectServicesIT::askMonitoring)
                .limit(100)
                .filter(answer -> answer.statusCode() != 502)
                .findFirst()
                .orElseThrow();
        refused.then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:forankring:problem:unavailable"))
                .body("correlationId", notNullValue());

        try (ServiceOnLoopback again = new ServiceOnLoopback("monitoring", "{}", monitoring.getPort())) {
            await().until(() -> askMonitoring().statusCode() == 200);
            assertThat(askMonitoring().statusCode()).isEqualTo(200);
            assertThat(ask("/api/programme/v1/echo").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatever_becomes_of_a_call_its_place_is_given_back() throws IOException {
        String token = Tokens.of("core-team").signed();
        for (String path : new String[] {"echo", "never", "cut-of-known-length", "cut-in-chunks", "bare-refusal"}) {
            try (Raw raw = Raw.connected()) {
                raw.send(Raw.head("GET", "/api/training/v1/" + path, token) + "Connection: close\r\n\r\n")
                        .readToTheEnd();
            }
        }
        for (String path : new String[] {"never", "echo"}) {
            try (Raw raw = Raw.connected()) {
                raw.send(Raw.head("POST", "/api/training/v1/" + path, token) + "Content-Length: 9000\r\n\r\nonly this");
            }
        }
        for (int client = 0; client < 60; client++) {
            Raw leaving = Raw.connected();
            leaving.send(Raw.head("GET", "/api/training/v1/large", token) + "\r\n");
            if (client % 3 != 0) {
                leaving.readUntil("\r\n\r\n");
            }
            leaving.abort();
        }
        await().until(() -> metrics.get("forankring.service.calls")
                        .tag("service", "training")
                        .gauge()
                        .value()
                == 0);
    }
}
