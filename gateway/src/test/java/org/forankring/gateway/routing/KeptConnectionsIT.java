package org.forankring.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.forankring.gateway.Raw;
import org.forankring.gateway.ServicesBehind;
import org.forankring.testkit.identity.TokenResource;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of calls over connections that are kept open, and that somebody closes. */
@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(ServicesBehind.class)
class KeptConnectionsIT {

    private static final int CALLERS = 6;
    private static final int CALLS_EACH = 300;
    private static final int LEAVERS = 3;

    private static RequestSpecification bearer() {
        return given().auth().oauth2(Tokens.of("core-team").signed());
    }

    private static String anew(String path) {
        return "/api/programme/v1/" + UUID.randomUUID() + "/" + path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void what_may_be_done_twice_is_tried_once_more(String method) {
        bearer().request(method, anew("closes-once")).then().statusCode(200).body("asked", equalTo(2));
    }

    @Test
    void a_body_goes_along_when_it_is_tried_once_more() {
        bearer().body("12345").put(anew("closes-once")).then().statusCode(200).body("asked", equalTo(2));
    }

    @Test
    void it_is_tried_once_more_and_no_oftener() {
        String target = anew("closes-twice");

        bearer().get(target).then().statusCode(502);
        bearer().get(target).then().statusCode(200).body("asked", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void what_may_not_be_done_twice_is_not(String method) {
        String target = anew("closes-once");

        bearer().request(method, target).then().statusCode(502);
        bearer().request(method, target).then().statusCode(200).body("asked", equalTo(2));
    }

    @Test
    void clients_that_leave_disturb_nobody_and_are_no_errors_of_ours() throws Exception {
        Complaints complaints = new Complaints();
        Logger.getLogger("").addHandler(complaints);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> leavers = new ArrayList<>();
            for (int leaver = 0; leaver < LEAVERS; leaver++) {
                leavers.add(threads.submit(() -> leaveUntil(done)));
            }
            try {
                everyCallIsAnswered(threads);
            } finally {
                done.set(true);
            }
            for (Future<?> leaver : leavers) {
                leaver.get();
            }
        } finally {
            Logger.getLogger("").removeHandler(complaints);
        }
        assertThat(complaints.heard).isEmpty();
    }

    private static void everyCallIsAnswered(ExecutorService threads) throws Exception {
        List<Future<List<Integer>>> callers = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            boolean writes = caller % 3 == 0;
            callers.add(threads.submit(() -> statuses(writes)));
        }
        for (Future<List<Integer>> caller : callers) {
            assertThat(caller.get()).hasSize(CALLS_EACH).containsOnly(200);
        }
    }

    private static Object leaveUntil(AtomicBoolean done) throws IOException {
        String token = Tokens.of("core-team").signed();
        for (int call = 0; !done.get(); call++) {
            Raw raw = Raw.connected();
            raw.send(Raw.head("GET", "/api/programme/v1/" + (call % 2 == 0 ? "large" : "echo"), token) + "\r\n");
            if (call % 3 != 0) {
                raw.readUntil("\r\n\r\n");
            }
            raw.abort();
        }
        return done;
    }

    private static List<Integer> statuses(boolean writes) throws IOException, InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/programme/v1/echo"))
                .header("Authorization", "Bearer " + Tokens.of("core-team").signed());
        HttpRequest request =
                writes ? call.POST(HttpRequest.BodyPublishers.ofString("12345")).build() : call.build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int made = 0; made < CALLS_EACH; made++) {
                statuses.add(client.send(request, BodyHandlers.ofString()).statusCode());
            }
        }
        return statuses;
    }

    /** Hears what the gateway logs as worth somebody's attention. */
    private static final class Complaints extends Handler {

        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
