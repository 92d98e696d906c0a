package org.forankring.monitoring;

import org.forankring.testkit.migration.MigrationRules;

class MigrationsTest extends MigrationRules {

    MigrationsTest() {
        super("8");
    }
}
