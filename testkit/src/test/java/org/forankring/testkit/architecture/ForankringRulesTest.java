package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The way a module takes the rules on. */
class ForankringRulesTest {
    @AnalyzeClasses(packages = {"org.forankring.programme", "org.forankring.contracts"})
    static class OfAGoodModule {
        @ArchTest
        static final ArchTests RULES = ArchTests.in(ForankringRules.class);
    }

    @AnalyzeClasses(
            packages = {
                "org.forankring.training",
                "org.forankring.monitoring",
                "org.forankring.programme",
                "org.forankring.platform"
            })
    static class OfAFaultyModule {
        @ArchTest
        static final ArchTests RULES = ArchTests.in(ForankringRules.class);
    }

    @AnalyzeClasses(packages = "org.forankring", importOptions = ProductionCode.class)
    static class OfAModuleWithNothingToDeliver {
        @ArchTest
        static final ArchTests RULES = ArchTests.in(ForankringRules.class);
    }

    @Test
    void every_rule_is_run_and_good_code_keeps_them_all() {
        var summary = outcome(OfAGoodModule.class);

        assertThat(summary.getTestsSucceededCount()).isEqualTo(numberOfRules());
        assertThat(summary.getTestsFailedCount()).isZero();
    }

    @Test
    void faulty_code_breaks_every_rule() {
        assertThat(outcome(OfAFaultyModule.class).getTestsFailedCount()).isEqualTo(numberOfRules());
    }

    @Test
    void tests_and_testkit_are_not_held_to_the_rules() {
        assertThat(outcome(OfAModuleWithNothingToDeliver.class).getTestsFailedCount())
                .isZero();
    }

    @Test
    void every_rule_gives_its_reason() {
        assertThat(rules()).allMatch(rule -> rule.getDescription().contains(", because "));
    }

    private static long numberOfRules() {
        return rules().count();
    }

    private static Stream<ArchRule> rules() {
        return Stream.of(
                        PackageRules.class,
                        ContractRules.class,
                        RequestScopeRules.class,
                        AuthorizationRules.class,
                        ClockRules.class,
                        NameRules.class,
                        DialectRules.class,
                        LogRules.class,
                        PatternRules.class,
                        NullnessRules.class)
                .flatMap(group -> Stream.of(group.getFields()))
                .map(field -> {
                    try {
                        return (ArchRule) field.get(null);
                    } catch (IllegalAccessException closed) {
                        throw new AssertionError(closed);
                    }
                });
    }

    private static TestExecutionSummary outcome(Class<?> module) {
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(module))
                                .build(),
                        listener);
        return listener.getSummary();
    }
}
