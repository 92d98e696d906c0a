package org.forankring.local.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;

/** The system as anybody outside sees it: JSON over HTTP at the gateway, with a bearer token. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;

    Api(URI gateway) {
        this.gateway = gateway;
    }

    Answer get(String token, String path) throws IOException, InterruptedException {
        return send(request(token, path).GET());
    }

    Answer put(String token, String path, String body) throws IOException, InterruptedException {
        return send(request(token, path).PUT(BodyPublishers.ofString(body)));
    }

    /** Posts without a key: for requests that may be repeated as they are. */
    Answer post(String token, String path, String body) throws IOException, InterruptedException {
        return send(request(token, path).POST(BodyPublishers.ofString(body)));
    }

    /** Posts under a key, so that loading the example again creates nothing twice. */
    Answer create(String token, String path, String key, String body) throws IOException, InterruptedException {
        return send(
                request(token, path).header("Idempotency-Key", "example-" + key).POST(BodyPublishers.ofString(body)));
    }

    /** Asks again until the answer is as awaited: what another service has to hear of first takes a moment. */
    Answer await(String what, Call call, Predicate<Answer> awaited) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = call.send();
            if (awaited.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new UnexpectedAnswer("Waited in vain for " + what + ": " + answer.request() + " was answered "
                        + answer.status() + " " + answer.body().toPrettyString());
            }
            Thread.sleep(PAUSE);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return new Answer(
                request.method() + " " + request.uri().getPath(),
                response.statusCode(),
                response.body().isEmpty() ? MissingNode.getInstance() : json.readTree(response.body()));
    }

    /** One request that can be sent again. */
    @FunctionalInterface
    interface Call {
        Answer send() throws IOException, InterruptedException;
    }
}
