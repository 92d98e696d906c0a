package org.forankring.testkit.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Imports what is delivered: neither tests nor this testkit. */
public final class ProductionCode implements ImportOption {
    private static final String TESTKIT = "/org/forankring/testkit/";

    private final ImportOption noTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.contains(TESTKIT);
    }
}
