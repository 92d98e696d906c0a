package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Services speak to each other in events only, and only at their edges. */
public final class ContractRules {
    private static final String PUBLISHING = "..publishing..";
    private static final String LISTENING = "..listening..";

    @ArchTest
    public static final ArchRule SERVICES_DO_NOT_DEPEND_ON_EACH_OTHER = slices().matching(
                    Places.ROOT + ".(programme|training|monitoring|gateway)..")
            .should()
            .notDependOnEachOther()
            .because("services are deployed one by one and share nothing but contracts and platform")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule SHARED_CODE_KNOWS_NO_SERVICE = noClasses()
            .that()
            .resideInAnyPackage(Places.PLATFORM, Places.CONTRACTS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Places.ROOT + ".[programme|training|monitoring|gateway]..")
            .because("what every service stands on must not lean on one of them")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ONLY_PUBLISHING_AND_LISTENING_KNOW_CONTRACTS = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + "..")
            .and()
            .resideOutsideOfPackages(Places.CONTRACTS, PUBLISHING, LISTENING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Places.CONTRACTS)
            .because("the domain may change while the published language stays, and the other way round")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ONLY_PUBLISHING_CALLS_THE_OUTBOX = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + "..")
            .and()
            .resideOutsideOfPackages(Places.PLATFORM, PUBLISHING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Places.ROOT + ".platform.outbox..")
            .because("one place per feature decides which facts leave the service and in what words")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ONLY_LISTENING_USES_THE_INBOX = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + "..")
            .and()
            .resideOutsideOfPackages(Places.PLATFORM, LISTENING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Places.ROOT + ".platform.inbox..")
            .because("the inbox makes an event take effect once, which has no meaning anywhere but where events arrive")
            .allowEmptyShould(true);

    private ContractRules() {}
}
