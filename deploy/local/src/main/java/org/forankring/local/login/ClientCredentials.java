package org.forankring.local.login;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Logs a system in with its client id and secret. */
public final class ClientCredentials {
    private final Issuer issuer;

    /** @param issuer the address that tokens name as their issuer */
    public ClientCredentials(URI issuer) {
        this.issuer = new Issuer(issuer);
    }

    /**
     * Fetches an access token for the system itself.
     *
     * @throws LoginRefused when the id or the secret is not accepted
     */
    public String accessToken(String clientId, String secret) throws IOException, InterruptedException {
        var pair = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return issuer.accessToken(
                HttpRequest.newBuilder()
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)),
                Map.of("grant_type", "client_credentials"));
    }
}
