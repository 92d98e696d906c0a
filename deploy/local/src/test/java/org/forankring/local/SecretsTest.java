package org.forankring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path state;

    @Test
    void a_secret_is_made_once_and_found_again() {
        var first = Secrets.in(state).named("programme_owner_password");

        assertThat(Secrets.in(state).named("programme_owner_password")).isEqualTo(first);
        assertThat(first).matches("[A-Za-z0-9]{24}");
    }

    @Test
    void two_secrets_differ() {
        var secrets = Secrets.in(state);

        assertThat(secrets.ofClient("cis-nordby")).isNotEqualTo(secrets.ofClient("cis-sydhavn"));
    }

    @Test
    void only_the_owner_can_read_the_file() throws IOException {
        assertThat(Secrets.existIn(state)).isFalse();
        Secrets.in(state).examplePassword();

        assertThat(Secrets.existIn(state)).isTrue();
        assertThat(Files.getPosixFilePermissions(state.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
