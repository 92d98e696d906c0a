package org.forankring.gateway;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.forankring.testkit.architecture.ForankringRules;
import org.forankring.testkit.architecture.ProductionCode;

@AnalyzeClasses(packages = "org.forankring", importOptions = ProductionCode.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ForankringRules.class);
}
