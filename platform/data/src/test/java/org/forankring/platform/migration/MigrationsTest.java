package org.forankring.platform.migration;

import java.nio.file.Path;
import org.forankring.testkit.migration.MigrationRules;

class MigrationsTest extends MigrationRules {

    MigrationsTest() {
        super(Path.of("src/main/resources/db/platform"), "0.7");
    }
}
