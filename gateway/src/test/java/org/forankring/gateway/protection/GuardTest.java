package org.forankring.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.forankring.gateway.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final int PLACES = 2;
    private static final int FAILURES = 3;

    private final Vertx vertx = Vertx.vertx();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final Watch clock = new Watch();
    private final BlockingQueue<RoutingContext> underWay = new LinkedBlockingQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        Guard guard = new Guard("programme", new Small(), clock, metrics);
        Router router = Router.router(vertx);
        router.get("/strangers").handler(guard::enterAsStranger).handler(underWay::add);
        router.get("/verified-slowly").handler(underWay::add);
        router.get().handler(guard::enter).handler(underWay::add);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void stop() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void no_more_calls_than_a_service_has_places_for_are_under_way() throws Exception {
        CompletableFuture<HttpResponse<String>> first = call("/");
        CompletableFuture<HttpResponse<String>> second = call("/");
        RoutingContext one = underWay.take();
        RoutingContext other = underWay.take();
        assertThat(callsUnderWay()).isEqualTo(PLACES);

        HttpResponse<String> third = call("/").get();

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).contains("1");
        assertThat(third.body()).contains("urn:forankring:problem:unavailable");
        assertThat(refused("busy")).isEqualTo(1);
        CompletableFuture<HttpResponse<String>> stranger = call("/strangers");
        end(underWay.take(), 200);
        assertThat(stranger.get().statusCode()).isEqualTo(200);

        end(one, 200);
        end(other, 404);
        assertThat(first.get().statusCode() + second.get().statusCode()).isEqualTo(200 + 404);
        await().until(() -> callsUnderWay() == 0);
    }

    @Test
    void a_client_that_leaves_gives_its_place_back() throws Exception {
        try (Socket leaving = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            leaving.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: gateway.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            underWay.take();
            assertThat(callsUnderWay()).isEqualTo(1);
        }
        await().until(() -> callsUnderWay() == 0);
    }

    @Test
    void a_client_that_left_while_its_token_was_verified_takes_no_place() throws Exception {
        RoutingContext left;
        try (Socket leaving = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            leaving.getOutputStream()
                    .write("GET /verified-slowly HTTP/1.1\r\nHost: gateway.example\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            left = underWay.take();
        }
        await().until(() -> left.response().closed());

        CompletableFuture<Void> verified = new CompletableFuture<>();
        left.vertx().runOnContext(now -> {
            left.next();
            verified.complete(null);
        });

        verified.get();
        assertThat(callsUnderWay()).isZero();
        assertThat(underWay).isEmpty();
    }

    @Test
    void a_service_that_does_not_answer_is_left_alone_until_it_does() throws Exception {
        for (int failure = 0; failure < FAILURES; failure++) {
            assertThat(answered(failure % 2 == 0 ? 502 : 504)).isEqualTo(failure % 2 == 0 ? 502 : 504);
        }

        HttpResponse<String> refused = call("/").get();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("6");
        assertThat(call("/strangers").get().statusCode()).isEqualTo(503);
        assertThat(refused("open")).isEqualTo(2);
        assertThat(metrics.get("forankring.service.open").gauge().value()).isEqualTo(1);
        assertThat(callsUnderWay()).isZero();

        clock.move(Duration.ofSeconds(5));
        assertThat(answered(200)).isEqualTo(200);
        assertThat(answered(200)).isEqualTo(200);
        assertThat(metrics.get("forankring.service.open").gauge().value()).isZero();
    }

    private int answered(int status) throws Exception {
        CompletableFuture<HttpResponse<String>> answer = call("/");
        RoutingContext exchange = underWay.poll(5, TimeUnit.SECONDS);
        assertThat(exchange).isNotNull();
        end(exchange, status);
        return answer.get().statusCode();
    }

    private static void end(RoutingContext exchange, int status) {
        exchange.vertx()
                .runOnContext(now -> exchange.response().setStatusCode(status).end());
    }

    private CompletableFuture<HttpResponse<String>> call(String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int callsUnderWay() {
        return (int) metrics.get("forankring.service.calls").gauge().value();
    }

    private double refused(String reason) {
        return metrics.get("forankring.calls.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private record Small() implements Protection {

        @Override
        public int concurrency() {
            return PLACES;
        }

        @Override
        public int failures() {
            return FAILURES;
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(5);
        }
    }
}
