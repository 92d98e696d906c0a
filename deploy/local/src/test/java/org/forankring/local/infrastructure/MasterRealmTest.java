package org.forankring.local.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MasterRealmTest {

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> received = new ArrayList<>();
    private HttpServer keycloak;
    private int login = 200;

    @BeforeEach
    void answer_as_keycloak_does() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/master/protocol/openid-connect/token", exchange -> {
            take(exchange);
            answer(exchange, login, "{\"access_token\": \"of-the-administrator\"}");
        });
        keycloak.createContext("/admin/realms/master", exchange -> {
            take(exchange);
            boolean known = "Bearer of-the-administrator"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, known ? 204 : 401, "");
        });
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void it_is_given_the_rules_of_the_realm_file() throws Exception {
        assertThat(protect()).isTrue();

        assertThat(received.getFirst()).startsWith("POST grant_type=password&client_id=admin-cli&username=admin");
        assertThat(received.getLast()).startsWith("PUT ");
        JsonNode rules = json.readTree(received.getLast().substring("PUT ".length()));
        JsonNode realm = json.readTree(Path.of("realm", "forankring-realm.json").toFile());
        assertThat(rules.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(rules.path("passwordPolicy").asText()).contains("length(12)");
        assertThat(rules.properties())
                .allSatisfy(rule ->
                        assertThat(realm.path(rule.getKey())).as(rule.getKey()).isEqualTo(rule.getValue()));
    }

    @Test
    void a_keycloak_that_cannot_log_anybody_in_yet_is_asked_again() throws Exception {
        login = 503;

        assertThat(protect()).isFalse();
        assertThat(received).hasSize(1);
    }

    @Test
    void an_administrator_with_a_password_of_their_own_keeps_their_rules() throws Exception {
        login = 401;

        assertThat(protect()).isTrue();
        assertThat(received).hasSize(1);
    }

    private boolean protect() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + keycloak.getAddress().getPort());
        return new MasterRealm(address).protect("admin", "a-password");
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(exchange.getRequestMethod() + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
