package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Packages are named in the domain's words, and a feature keeps its adapters at arm's length. */
public final class PackageRules {
    private static final Set<String> TECHNIQUES = Set.of(
            "service",
            "services",
            "dto",
            "dtos",
            "model",
            "models",
            "util",
            "utils",
            "impl",
            "helper",
            "helpers",
            "manager",
            "managers",
            "config",
            "configuration",
            "common",
            "commons",
            "misc",
            "controller",
            "controllers",
            "repository",
            "repositories",
            "entity",
            "entities");

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NOT_NAMED_AFTER_A_TECHNIQUE = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + "..")
            .should(new ResideInPackageWithSegment(TECHNIQUES))
            .because("a package named after a technique says how, not what, and gathers what does not belong together")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CHILDREN_BUT_THEIR_ADAPTERS = classes()
            .that()
            .resideInAPackage(Places.SERVICES)
            .should(new ResideInFeatureOrItsAdapter())
            .because("whoever knows one feature then finds the way in all of them")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FEATURE_ROOTS_DO_NOT_KNOW_ADAPTERS = noClasses()
            .that(Places.featureRoots())
            .should()
            .dependOnClassesThat(Places.featureAdapters())
            .because("the domain and its use cases must not change when a way in or out does")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FEATURE_ROOTS_ARE_FREE_OF_FRAMEWORKS = noClasses()
            .that(Places.featureRoots())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "org.apache.kafka..",
                    "org.eclipse.microprofile.reactive.messaging..",
                    "io.smallrye.reactive.messaging..",
                    "io.quarkus..")
            .because(
                    "HTTP, Kafka and Quarkus belong in rest, store, publishing and listening, so that the domain can be"
                            + " read and tested without them")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule GROUPS_ARE_FREE_OF_CIRCLES = slices().matching(
                    Places.ROOT + ".(programme|training|monitoring).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a group that leans on another which leans on it can be neither read nor changed by itself")
            .allowEmptyShould(true);

    private PackageRules() {}
}
