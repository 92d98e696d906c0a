package org.forankring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_prepared_can_be_removed_with_everything_in_it() throws IOException {
        var state = folder.resolve("state");
        StateFolder.prepare(state);
        Files.writeString(state.resolve("log/kafka.log"), "a line");

        StateFolder.remove(state);

        assertThat(state).doesNotExist();
    }

    @Test
    void everything_in_it_is_its_owners_alone_whoever_made_it() throws IOException {
        var state = Files.createDirectory(folder.resolve("state"), mode("rwxr-xr-x"));
        var inner = Files.createDirectories(state.resolve("postgres/base"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxrwxrwx"));
        var tool = Files.createFile(state.resolve("postgres/initdb"));
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        var outside = Files.createFile(folder.resolve("outside"));
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createSymbolicLink(state.resolve("link"), outside);

        StateFolder.prepare(state);

        assertThat(permissions(state)).isEqualTo("rwx------");
        assertThat(permissions(state.resolve("log"))).isEqualTo("rwx------");
        assertThat(permissions(inner)).isEqualTo("rwx------");
        assertThat(permissions(tool)).isEqualTo("rwx------");
        assertThat(permissions(outside)).isEqualTo("rw-r--r--");
    }

    private static FileAttribute<?> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone() throws IOException {
        var letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("dear-aunt.txt"), "thank you");

        assertThatThrownBy(() -> StateFolder.remove(letters)).isInstanceOf(UnusableSettings.class);
        assertThat(letters.resolve("dear-aunt.txt")).exists();
    }

    @Test
    void a_link_out_of_the_state_is_removed_but_not_followed() throws IOException {
        var outside = Files.writeString(folder.resolve("outside.txt"), "stays");
        var state = folder.resolve("state");
        StateFolder.prepare(state);
        Files.createSymbolicLink(state.resolve("link"), folder);

        StateFolder.remove(state);

        assertThat(outside).exists();
    }
}
