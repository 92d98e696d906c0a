package org.forankring.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class BodyLimitIT {

    private static final int LIMIT = 64 * 1024;
    private static final String CHUNK_OF_16K = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
    private static final String LAST_CHUNK = "0\r\n\r\n";

    private static String head(String path) {
        return Raw.head(
                "POST", "/api/programme/v1/" + path, Tokens.of("core-team").signed());
    }

    @Test
    void a_body_of_the_limit_passes() throws IOException {
        given().auth()
                .oauth2(Tokens.of("core-team").signed())
                .body(new byte[LIMIT])
                .post("/api/programme/v1/echo")
                .then()
                .statusCode(200)
                .body("length", equalTo(LIMIT));
        assertThat(Raw.answerTo(head("echo") + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + CHUNK_OF_16K.repeat(4) + LAST_CHUNK))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"length\":" + LIMIT);
    }

    @Test
    void an_announced_body_beyond_the_limit_is_refused_before_it_is_sent() throws IOException {
        try (Raw raw = Raw.connected()) {
            raw.send(head("echo") + "Content-Length: " + (LIMIT + 1) + "\r\nExpect: 100-continue\r\n\r\n");

            assertThat(raw.readToTheEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("urn:forankring:problem:payload-too-large", "\"correlationId\"")
                    .doesNotContain("100 Continue");
        }
    }

    @Test
    void an_announced_body_beyond_the_limit_that_is_sent_all_the_same_is_refused() throws IOException {
        assertThat(Raw.answerTo(head("echo") + "Content-Length: " + 2 * LIMIT + "\r\n\r\n" + "x".repeat(2 * LIMIT)))
                .startsWith("HTTP/1.1 413 ")
                .contains("urn:forankring:problem:payload-too-large");
    }

    @Test
    void a_chunked_body_beyond_the_limit_is_refused() throws IOException {
        assertThat(Raw.answerTo(head("echo") + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + CHUNK_OF_16K.repeat(20) + LAST_CHUNK))
                .startsWith("HTTP/1.1 413 ")
                .contains("urn:forankring:problem:payload-too-large", "\"correlationId\"");
    }

    @Test
    void an_endless_chunked_body_is_cut_off() throws IOException {
        try (Raw raw = Raw.connected()) {
            raw.send(head("echo") + "Transfer-Encoding: chunked\r\n\r\n" + CHUNK_OF_16K.repeat(5));

            assertThat(raw.readToTheEnd()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on() throws IOException {
        try (Raw raw = Raw.connected()) {
            raw.send(head("echo") + "Content-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
            assertThat(raw.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100 Continue");
            assertThat(raw.send("12345").readToTheEnd())
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"length\":5");
        }
    }

    @Test
    void a_service_gets_a_body_once_it_is_whole_and_is_told_its_length() throws IOException {
        assertThat(Raw.answerTo(head("echo") + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + "5\r\nfirst\r\n" + "6\r\nsecond\r\n" + LAST_CHUNK))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"content-length\":[\"11\"]", "\"length\":11")
                .doesNotContain("transfer-encoding\":");
    }

    @Test
    void bodies_share_a_bounded_memory() throws IOException {
        List<Raw> clients = new ArrayList<>();
        for (int client = 0; client < 30; client++) {
            clients.add(
                    Raw.connected().send(head("echo") + "Content-Length: " + LIMIT + "\r\n\r\n" + "x".repeat(60_000)));
        }
        List<String> answers = new ArrayList<>();
        for (Raw client : clients) {
            answers.add(client.readToTheEnd());
            client.close();
        }
        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 503 "))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer).containsIgnoringCase("retry-after: 1"));
        await().untilAsserted(this::a_body_of_the_limit_passes);
    }
}
