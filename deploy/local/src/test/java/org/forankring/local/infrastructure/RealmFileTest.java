package org.forankring.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    private static final Path FILE = Path.of("realm", "forankring-realm.json");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(FORANKRING_[A-Z_]+)}");
    private static final Set<String> OF_THE_BOARD =
            Set.of("board-consultant", "board-administrator", "trainer", "auditor");

    @TempDir
    private Path state;

    @Test
    void refresh_tokens_rotate_and_the_reuse_of_one_revokes() throws IOException {
        assertThat(realm().path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm().path("refreshTokenMaxReuse").asInt(-1)).isZero();
    }

    @Test
    void no_origin_but_the_consoles_may_ask_for_tokens() throws IOException {
        for (JsonNode client : realm().path("clients")) {
            for (JsonNode origin : client.path("webOrigins")) {
                assertThat(origin.asText())
                        .as(client.path("clientId").asText())
                        .isEqualTo("${FORANKRING_CONSOLE_ORIGIN}");
            }
        }
        assertThat(filled().get("FORANKRING_CONSOLE_ORIGIN")).isEqualTo("http://localhost:9080");
    }

    @Test
    void whoever_guesses_passwords_is_held_up_and_passwords_are_long() throws IOException {
        assertThat(realm().path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm().path("passwordPolicy").asText()).contains("length(12)");
    }

    @Test
    void everything_that_the_file_leaves_open_is_filled_in() throws IOException {
        Set<String> open = VARIABLE.matcher(Files.readString(FILE))
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toSet());
        assertThat(filled().keySet()).isEqualTo(open);
    }

    /** Others would have no role at all. */
    @Test
    void whoever_has_a_role_of_a_municipality_names_one() throws IOException {
        for (JsonNode user : realm().path("users")) {
            boolean municipal = user.path("realmRoles")
                    .valueStream()
                    .map(JsonNode::asText)
                    .filter(role -> !role.startsWith("default-roles-"))
                    .anyMatch(role -> !OF_THE_BOARD.contains(role));
            assertThat(user.path("attributes").has("municipality"))
                    .as(user.path("username").asText())
                    .isEqualTo(municipal);
        }
    }

    private Map<String, String> filled() {
        Settings settings = Settings.from(state, Map.of("FORANKRING_GATEWAY_PORT", "9080"));
        return Keycloak.ofRealm(settings, Secrets.in(state));
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(FILE.toFile());
    }
}
