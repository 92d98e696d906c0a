package org.forankring.programme;

import org.forankring.testkit.migration.MigrationRules;

class MigrationsTest extends MigrationRules {

    MigrationsTest() {
        super("20");
    }
}
