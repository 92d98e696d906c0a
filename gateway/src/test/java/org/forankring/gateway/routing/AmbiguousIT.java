package org.forankring.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be read in two ways is refused, and nothing more is read from the connection. */
@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class AmbiguousIT {

    private static final String NEXT =
            "GET /api/programme/v1/calendars/smuggled HTTP/1.1\r\nHost: gateway.example\r\n\r\n";

    private static String head(String method) {
        return Raw.head(method, "/api/programme/v1/echo", Tokens.of("core-team").signed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: gateway.example", "Host: other.example", "Authorization: Bearer x"})
    void a_header_that_may_be_there_once_is_refused_when_it_is_there_twice(String header) throws IOException {
        assertThat(Raw.answerTo(head("GET") + header + "\r\n\r\n" + NEXT))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("connection: close")
                .contains("urn:forankring:problem:malformed-request", "-only\"")
                .doesNotContain("smuggled", "\"service\"");
    }

    @Test
    void a_body_that_ends_in_two_places_is_refused() throws IOException {
        assertThat(Raw.answerTo(
                        head("POST") + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + NEXT))
                .contains(" 400 ")
                .doesNotContain("smuggled", "\"service\"", " 200 ");
        assertThat(Raw.answerTo(head("POST") + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345" + NEXT))
                .contains(" 400 ")
                .doesNotContain("smuggled", "\"service\"", " 200 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 200_000})
    void what_is_far_too_long_gets_a_problem(int length) throws IOException {
        assertThat(Raw.answerTo("GET /nowhere?x=" + "x".repeat(length) + " HTTP/1.1\r\nHost: gateway.example\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("urn:forankring:problem:uri-too-long");
        assertThat(Raw.answerTo(head("GET") + "X-Long: " + "x".repeat(length) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("urn:forankring:problem:headers-too-large");
    }
}
