package org.forankring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Path project = Path.of("/srv/copy");

    @Test
    void the_state_is_one_folder_inside_the_working_copy() {
        var settings = Settings.from(project, Map.of());

        assertThat(settings.state()).isEqualTo(project.resolve(".local"));
        assertThat(settings.log("kafka")).isEqualTo(project.resolve(".local/log/kafka.log"));
    }

    @Test
    void the_state_can_be_moved_relative_to_the_working_copy_or_anywhere() {
        assertThat(Settings.from(project, Map.of("FORANKRING_STATE", "other")).state())
                .isEqualTo(project.resolve("other"));
        assertThat(Settings.from(project, Map.of("FORANKRING_STATE", "/elsewhere"))
                        .state())
                .isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void addresses_follow_the_ports() {
        var settings =
                Settings.from(project, Map.of("FORANKRING_KEYCLOAK_PORT", "9180", "FORANKRING_GATEWAY_PORT", "9080"));

        assertThat(settings.issuer()).isEqualTo("http://localhost:9180/realms/forankring");
        assertThat(settings.gateway()).isEqualTo("http://localhost:9080");
    }
}
