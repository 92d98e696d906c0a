package org.forankring.local.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Keycloak's own realm, in which its administrators log in. Keycloak makes it by itself and imports nothing into it, so
 * its rules, those of the realm file, are set over the administrators' interface.
 */
final class MasterRealm {
    private static final Map<String, Object> RULES = Map.of(
            "bruteForceProtected",
            true,
            "permanentLockout",
            false,
            "failureFactor",
            10,
            "maxFailureWaitSeconds",
            300,
            "waitIncrementSeconds",
            30,
            "passwordPolicy",
            "length(12) and notUsername and notEmail",
            "revokeRefreshToken",
            true,
            "refreshTokenMaxReuse",
            0);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI keycloak;

    MasterRealm(URI keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Sets the rules. An administrator whose password somebody has changed since the first start has them already, and
     * what people changed in them afterwards is theirs.
     *
     * @return whether they are set; if not, Keycloak is not far enough yet
     */
    boolean protect(String administrator, String password) throws IOException, InterruptedException {
        var login = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + administrator
                        + "&password=" + password)));
        if (login.statusCode() != 200) {
            return login.statusCode() == 401;
        }
        var token = json.readTree(login.body()).path("access_token").asText();
        var changed = send(request("/admin/realms/master")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.ofString(json.writeValueAsString(RULES))));
        return changed.statusCode() == 204;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
