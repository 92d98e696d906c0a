package org.forankring.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an address whether it answers. */
public final class Probe {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Probe() {}

    /** Whether a GET is answered with 200 within a few seconds. */
    public static boolean answers(URI address) throws InterruptedException {
        try {
            return get(address).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** The status and body a GET is answered with, or why it is not answered. */
    public static String answer(URI address) throws InterruptedException {
        try {
            var answer = get(address);
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
