package org.forankring.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.forankring.gateway.Raw;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract: every answer of 400 and above is a problem document, wherever the request failed. */
abstract class ProblemsEverywhere {

    private static final int TWO_LIMITS = 128 * 1024;

    static Stream<Arguments> refusals() {
        String forbidden = bearer(Tokens.of("employee").signed());
        String expired = bearer(Tokens.of("auditor").expired().signed());
        String json = "Content-Type: application/json\r\n";
        return Stream.of(
                refusal(400, "bad-parameter", "GET /probe?number=11", "", ""),
                refusal(400, "not-a-number", "GET /probe?number=x", "", ""),
                refusal(400, "bad-escape", "GET /probe/%zz", "", ""),
                refusal(400, "bad-host", "GET /probe", "Host: second.example:notaport\r\n", ""),
                refusal(401, "anonymous", "GET /probe/auditors", "", ""),
                refusal(401, "expired", "GET /probe/auditors", expired, ""),
                refusal(401, "no-token", "GET /probe/auditors", bearer("abc"), ""),
                refusal(403, "wrong-role", "GET /probe/auditors", forbidden, ""),
                refusal(403, "undeclared", "GET /probe/undeclared", forbidden, ""),
                refusal(404, "unknown", "GET /nowhere", "", ""),
                refusal(404, "unknown-below", "GET /probe/nowhere", "", ""),
                refusal(404, "unknown-own", "GET /q/nowhere", "", ""),
                refusal(404, "unknown-asset", "GET /docs/nowhere.js", "", ""),
                refusal(405, "method", "DELETE /probe", "", ""),
                refusal(405, "method-on-openapi", "DELETE /openapi", "", ""),
                refusal(405, "method-on-docs", "DELETE /docs", "", ""),
                refusal(406, "accept", "GET /probe", "Accept: image/png\r\n", ""),
                refusal(415, "media-type", "POST /probe", "Content-Type: text/csv\r\n", "x"),
                refusal(
                        413,
                        "announced",
                        "POST /probe",
                        json + "Content-Length: " + TWO_LIMITS + "\r\n",
                        "x".repeat(TWO_LIMITS)),
                refusal(
                        413,
                        "chunked",
                        "POST /probe",
                        json + "Transfer-Encoding: chunked\r\n",
                        "20000\r\n" + "x".repeat(0x20000) + "\r\n0\r\n\r\n"),
                refusal(414, "long-target", "GET /probe?x=" + "x".repeat(9_000), "", ""),
                refusal(431, "long-header", "GET /probe", "X-Long: " + "x".repeat(20_000) + "\r\n", ""),
                refusal(500, "broken", "GET /probe/broken", "", ""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void a_refusal_is_a_problem_document(int status, String why, String line, String headers, String body)
            throws IOException {
        boolean framed = headers.contains("Content-Length") || headers.contains("Transfer-Encoding");
        String length = framed || body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        String host = headers.contains("Host:") ? "" : "Host: gateway.example\r\n";
        String answer =
                Raw.answerTo(line + " HTTP/1.1\r\n" + host + headers + length + "Connection: close\r\n\r\n" + body);

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-correlation-id: ")
                .contains(
                        "\"type\":\"urn:forankring:problem:",
                        "\"title\":\"",
                        "\"status\":" + status,
                        "\"correlationId\":\"")
                .doesNotContain("secret detail");
        if (status == 401) {
            assertThat(answer).containsIgnoringCase("www-authenticate: bearer");
        }
    }

    private static Arguments refusal(int status, String why, String line, String headers, String body) {
        return Arguments.of(status, why, line, headers, body);
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }
}
