package org.forankring.testkit.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * Every rule of the house. A module takes them on with one test class:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.forankring", importOptions = ProductionCode.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests rules = ArchTests.in(ForankringRules.class);
 * }
 * }</pre>
 */
public final class ForankringRules {
    @ArchTest
    static final ArchTests PACKAGES = ArchTests.in(PackageRules.class);

    @ArchTest
    static final ArchTests CONTRACTS = ArchTests.in(ContractRules.class);

    @ArchTest
    static final ArchTests REQUEST_SCOPE = ArchTests.in(RequestScopeRules.class);

    @ArchTest
    static final ArchTests AUTHORIZATION = ArchTests.in(AuthorizationRules.class);

    @ArchTest
    static final ArchTests CLOCK = ArchTests.in(ClockRules.class);

    @ArchTest
    static final ArchTests DIALECT = ArchTests.in(DialectRules.class);

    @ArchTest
    static final ArchTests NAMES = ArchTests.in(NameRules.class);

    @ArchTest
    static final ArchTests LOG = ArchTests.in(LogRules.class);

    @ArchTest
    static final ArchTests NULLNESS = ArchTests.in(NullnessRules.class);

    @ArchTest
    static final ArchTests PATTERNS = ArchTests.in(PatternRules.class);

    private ForankringRules() {}
}
