package org.forankring.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class ForwardRequestsIT {

    private static RequestSpecification bearer() {
        return given().auth().oauth2(Tokens.of("core-team").signed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme", "training"})
    void a_prefix_leads_to_its_service_with_path_and_query_unchanged(String service) {
        String target = "/api/" + service + "/v1/echo/K%C3%B8ge?after=a%2Fb&limit=5";

        bearer().urlEncodingEnabled(false)
                .get(target)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("method", equalTo("GET"))
                .body("target", equalTo(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void methods_and_bodies_are_handed_on(String method) {
        bearer().body("12345")
                .request(method, "/api/training/v1/echo")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("length", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nowhere",
                "/api/programme",
                "/api/programme/v2/echo",
                "/api/programme/v1x/echo",
                "/fhir/r4/metadata",
                "/nowhere",
            })
    void everything_else_is_not_found(String path) {
        bearer().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:forankring:problem:not-found"))
                .body("correlationId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PURGE"})
    void other_methods_are_not_allowed(String method) throws IOException {
        String head = Raw.head(
                method, "/api/programme/v1/echo", Tokens.of("core-team").signed());

        assertThat(Raw.answerTo(head + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")
                .contains("urn:forankring:problem:method-not-allowed");
    }

    @Test
    void who_asked_is_the_gateways_to_say() {
        bearer().header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-User", "admin")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-Forankring-Municipality", "751")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "session=1")
                .header("Accept-Language", "da")
                .header("If-Match", "\"3\"")
                .get("/api/programme/v1/echo")
                .then()
                .body("headers.x-forwarded-for", contains("127.0.0.1"))
                .body("headers.x-forwarded-proto", contains("http"))
                .body("headers.x-forwarded-host", contains(containsString("localhost")))
                .body("headers.accept-language", contains("da"))
                .body("headers.if-match", contains("\"3\""))
                .body("headers", not(hasKey("x-forwarded-user")))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("x-forankring-municipality")))
                .body("headers", not(hasKey("x-http-method-override")))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void headers_of_one_connection_stay_on_it() throws IOException {
        String head =
                Raw.head("GET", "/api/programme/v1/echo", Tokens.of("core-team").signed());

        assertThat(Raw.answerTo(head + "X-Hop: 1\r\nTE: trailers\r\nKeep-Alive: 5\r\nUpgrade: websocket\r\n"
                        + "Proxy-Authorization: x\r\nConnection: close, X-Hop\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("x-hop", "trailers", "websocket", "proxy-authorization", "\"keep-alive\"");
    }

    @Test
    void the_correlation_id_is_the_callers_or_a_new_one() {
        bearer().header("X-Correlation-Id", "mine-1")
                .get("/api/programme/v1/echo")
                .then()
                .header("X-Correlation-Id", equalTo("mine-1"))
                .body("headers.x-correlation-id", contains("mine-1"));
        String made = bearer().header("X-Correlation-Id", "not acceptable!")
                .get("/api/programme/v1/echo")
                .then()
                .extract()
                .header("X-Correlation-Id");
        assertThat(made).hasSize(36);
    }

    @Test
    void answers_without_a_body_pass() {
        bearer().get("/api/programme/v1/no-content").then().statusCode(204).body(emptyString());
        bearer().delete("/api/programme/v1/no-content").then().statusCode(204).body(emptyString());
        bearer().get("/api/programme/v1/not-modified").then().statusCode(304).body(emptyString());
        bearer().head("/api/programme/v1/echo").then().statusCode(200).header("Content-Length", not(equalTo("0")));
        bearer().get("/api/programme/v1/echo").then().statusCode(200);
    }

    @Test
    void an_unknown_transfer_encoding_is_refused() throws IOException {
        String token = Tokens.of("core-team").signed();

        assertThat(Raw.answerTo(Raw.head("POST", "/api/programme/v1/echo", token)
                        + "Transfer-Encoding: gzip, chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"))
                .contains(" 400 ", "urn:forankring:problem:malformed-request");
    }
}
