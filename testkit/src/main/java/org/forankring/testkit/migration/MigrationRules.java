package org.forankring.testkit.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds of a module's migrations: the version before runs on beside them. A module's test inherits it. Where a statement
 * that breaks a rule is safe all the same, a comment at it says why: {@code -- safe: nobody reads it since V20}.
 */
public abstract class MigrationRules {

    private static final Pattern NAME = Pattern.compile("V([0-9.]+)__\\w+\\.sql");

    private final Path folder;
    private final Version baseline;

    /**
     * For the migrations of a service.
     *
     * @param baseline the last migration from before there were these rules
     */
    protected MigrationRules(String baseline) {
        this(Path.of("src/main/resources/db/migration"), baseline);
    }

    /** For the migrations of a folder. */
    protected MigrationRules(Path folder, String baseline) {
        this.folder = folder;
        this.baseline = Version.parse(baseline);
    }

    @Test
    void the_version_before_runs_on_beside_every_migration() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(this::isNew).sorted().flatMap(MigrationRules::breaches))
                    .isEmpty();
        }
    }

    private boolean isNew(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Version.parse(name.group(1)).compareTo(baseline) > 0;
    }

    private static Stream<String> breaches(Path file) {
        try {
            List<String> found = Breaches.of(Files.readString(file));
            return found.stream().map(breach -> file.getFileName() + ": " + breach);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
