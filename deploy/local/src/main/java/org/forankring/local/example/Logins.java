package org.forankring.local.example;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.forankring.local.Secrets;
import org.forankring.local.login.ClientCredentials;
import org.forankring.local.login.CodeFlowLogin;

/** Access tokens of the example's people (code flow with PKCE) and systems (client credentials). */
final class Logins {

    private final CodeFlowLogin people;
    private final ClientCredentials systems;
    private final Secrets secrets;
    private final Map<String, String> tokens = new HashMap<>();

    Logins(URI issuer, URI gateway, Secrets secrets) {
        this.people = new CodeFlowLogin(issuer, "forankring-console", gateway.resolve("/"));
        this.systems = new ClientCredentials(issuer);
        this.secrets = secrets;
    }

    String person(String username) throws IOException, InterruptedException {
        String known = tokens.get(username);
        if (known == null) {
            known = people.accessToken(username, secrets.examplePassword());
            tokens.put(username, known);
        }
        return known;
    }

    String system(String clientId) throws IOException, InterruptedException {
        return systems.accessToken(clientId, secrets.ofClient(clientId));
    }
}
