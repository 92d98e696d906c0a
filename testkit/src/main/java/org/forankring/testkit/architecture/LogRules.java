package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a service has to say, it says in its log. */
public final class LogRules {
    @ArchTest
    public static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that(Places.deployed())
            .should(ACCESS_STANDARD_STREAMS)
            .because("printed lines carry no level, no time and no correlation id, and no one can turn them off")
            .allowEmptyShould(true);

    private LogRules() {}
}
