package org.forankring.training;

import org.forankring.testkit.migration.MigrationRules;

class MigrationsTest extends MigrationRules {

    MigrationsTest() {
        super("5");
    }
}
