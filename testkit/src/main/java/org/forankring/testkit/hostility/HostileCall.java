package org.forankring.testkit.hostility;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that is wrong in one place.
 *
 * @param verb the HTTP method
 * @param wrong where it is wrong and how, for whoever reads that it made the service fail
 * @param body none for a request without one
 */
record HostileCall(
        String verb,
        URI address,
        Map<String, String> headers,
        @Nullable String body,
        String wrong) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int EXCERPT = 300;
    private static final int FAILURE = 500;
    private static final int ERROR = 400;

    /** Sends it: what is wrong with the answer, if anything is. */
    Optional<String> complaint(HttpClient client) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(
                        verb,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return isSound(answer)
                    ? Optional.empty()
                    : Optional.of(this + " is answered " + answer.statusCode() + " " + excerpt(answer.body()));
        } catch (IOException broken) {
            return Optional.of(this + " is not answered: " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(this + " was interrupted");
        }
    }

    private static boolean isSound(HttpResponse<String> answer) {
        if (answer.statusCode() < ERROR) {
            return true;
        }
        return answer.statusCode() < FAILURE
                && answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent()
                && answer.body().contains("urn:forankring:problem:");
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
    }

    @Override
    public String toString() {
        return verb + " " + excerpt(address.getPath()) + " with " + excerpt(wrong);
    }
}
