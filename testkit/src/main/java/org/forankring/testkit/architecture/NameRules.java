package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A name says what a thing is. */
public final class NameRules {
    @ArchTest
    public static final ArchRule NAMES_HAVE_NO_EMPTY_SUFFIX = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + "..")
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO|Bean)")
            .because("these endings fit any class and so tell the reader nothing")
            .allowEmptyShould(true);

    private NameRules() {}
}
