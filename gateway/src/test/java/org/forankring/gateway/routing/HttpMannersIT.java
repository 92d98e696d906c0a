package org.forankring.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class HttpMannersIT {

    private static final String CALENDAR = "/api/programme/v1/calendars/echo";

    private static String old(String path, String headers) throws IOException {
        String head = Raw.head("GET", path, Tokens.of("core-team").signed());
        return Raw.answerTo(head.replace("HTTP/1.1", "HTTP/1.0") + headers + "\r\n");
    }

    @Test
    void a_calendar_answers_a_head_as_a_get() {
        given().head(CALENDAR)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Length", not(equalTo("0")))
                .body(emptyString());
    }

    @Test
    void an_old_proxy_is_served() throws IOException {
        assertThat(old("/api/programme/v1/echo", "Connection: close\r\n"))
                .startsWith("HTTP/1.0 200 ")
                .contains("\"service\":\"programme\"");
        assertThat(old("/api/programme/v1/nowhere/problem", "")).startsWith("HTTP/1.0 409 ");
    }

    @Test
    void an_old_proxy_is_told_the_length_of_what_comes_in_chunks() throws IOException {
        assertThat(old("/api/programme/v1/in-chunks", ""))
                .startsWith("HTTP/1.0 200 ")
                .containsIgnoringCase("content-length: 18")
                .doesNotContainIgnoringCase("transfer-encoding")
                .endsWith("\r\n\r\nfirst second third");
        assertThat(Raw.answerTo(Raw.head(
                                "GET",
                                "/api/programme/v1/in-chunks",
                                Tokens.of("core-team").signed()) + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("transfer-encoding: chunked");
    }

    @Test
    void options_are_those_of_the_resource_for_bearers_and_of_the_gateway_for_others() {
        given().auth()
                .oauth2(Tokens.of("core-team").signed())
                .options("/api/programme/v1/echo")
                .then()
                .statusCode(200)
                .body("method", equalTo("OPTIONS"));
        given().options("/api/programme/v1/echo")
                .then()
                .statusCode(204)
                .header("Allow", equalTo("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"));
        given().options(CALENDAR).then().statusCode(204).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void a_refused_method_is_told_which_are_not() {
        given().delete("/docs").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }

    @Test
    void an_answer_says_of_when_it_is() {
        given().get(CALENDAR).then().header("Date", notNullValue());
    }
}
