package org.forankring.gateway.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.util.List;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class SecureAnswersIT {

    private static final List<String> EXPECTED = List.of(
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "X-Correlation-Id");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/docs/swagger-ui-bundle.js",
                "/openapi",
                "/q/health",
                "/nowhere",
                "/api/programme/v1/echo",
                "/api/programme/v1/talkative",
                "/api/programme/v1/bare-refusal",
                "/api/programme/v1/never",
                "/api/monitoring/v1/echo",
                "/api/nowhere"
            })
    void every_answer_carries_the_security_headers_once(String path) {
        Headers headers = given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.of("core-team").signed())
                .get(path)
                .headers();

        for (String name : EXPECTED) {
            assertThat(headers.getValues(name)).as(name).hasSize(1);
        }
        assertThat(headers.hasHeaderWithName("Server")).isFalse();
    }

    @Test
    void only_the_docs_may_run_scripts() {
        given().get("/docs").then().header("Content-Security-Policy", containsString("script-src 'self';"));
        given().get("/docs").then().header("Content-Security-Policy", not(containsString("unsafe")));
        given().get("/openapi").then().header("Content-Security-Policy", containsString("default-src 'none'"));
        given().get("/openapi").then().header("Content-Security-Policy", not(containsString("script-src")));
    }

    @Test
    void what_a_service_tells_of_itself_is_left_out_and_its_version_tag_kept() {
        given().auth()
                .oauth2(Tokens.of("core-team").signed())
                .header("X-Correlation-Id", "mine-1")
                .get("/api/programme/v1/talkative")
                .then()
                .statusCode(200)
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Set-Cookie", nullValue())
                .header("X-Frame-Options", equalTo("DENY"))
                .header("X-Correlation-Id", equalTo("mine-1"))
                .header("ETag", equalTo("\"3\""));
    }

    @Test
    void an_answer_is_stored_only_if_the_service_says_so() {
        String token = Tokens.of("core-team").signed();

        assertThat(given().auth()
                        .oauth2(token)
                        .get("/api/programme/v1/echo")
                        .headers()
                        .getValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(given().auth()
                        .oauth2(token)
                        .get("/api/programme/v1/cached")
                        .headers()
                        .getValues("Cache-Control"))
                .containsExactly("private, max-age=60");
    }
}
