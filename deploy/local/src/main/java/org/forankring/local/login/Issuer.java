package org.forankring.local.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** An OpenID Connect issuer, known by its published metadata. */
final class Issuer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Issuer(URI address) {
        this.address = address;
    }

    /** An endpoint by its name in the metadata, for example {@code token_endpoint}. */
    URI endpoint(String name) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/.well-known/openid-configuration")));
        if (answer.statusCode() != 200) {
            throw new IOException(address + " does not publish its metadata, but answers " + answer.statusCode());
        }
        return URI.create(JSON.readTree(answer.body()).path(name).asText());
    }

    /** Asks the token endpoint for an access token. */
    String accessToken(HttpRequest.Builder request, Map<String, String> form) throws IOException, InterruptedException {
        var answer = send(request.uri(endpoint("token_endpoint"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new LoginRefused(body.path("error").asText() + ": "
                    + body.path("error_description").asText());
        }
        return body.path("access_token").asText();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Form or query encoding of the parameters. */
    static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
