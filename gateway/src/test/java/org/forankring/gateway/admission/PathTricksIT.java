package org.forankring.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class PathTricksIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/programme/v1/echo",
                "/api/programme/v1//echo",
                "/api/programme/v1/./echo",
                "/api/programme/v1/../../../q/metrics",
                "/api/programme/v1/%2e%2e/%2e%2e/q/metrics",
                "/api/programme/v1/..%2f..%2fq",
                "/api/programme/v1/%5c",
                "/api/programme/v1/\\..\\q",
                "/api/programme/v1;x=1/echo",
                "/api/programme/v1%3bx/echo",
                "/api/programme/v1/%00",
                "/api/programme/v1/\u0001",
                "/api/programme/v1/%zz",
                "/api/programme/v1/%252e%252e/echo",
                "http://gateway.example/api/programme/v1/echo",
                "http://other.example/q/metrics",
            })
    void a_path_trick_is_a_problem_and_reaches_no_service(String target) throws IOException {
        String answer =
                Raw.answerTo(Raw.head("GET", target, Tokens.of("core-team").signed()) + "Connection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .contains("\"type\":\"urn:forankring:problem:malformed-request\"")
                .contains("\"correlationId\":\"");
    }
}
