package org.forankring.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Nobody reaches anything that was not opened to them by name. */
public final class AuthorizationRules {
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private static final DescribedPredicate<JavaMethod> RESOURCE_METHODS = describe(
            "answer HTTP requests",
            method -> !method.getOwner().isAnnotatedWith(REST_CLIENT)
                    && Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
                            .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));

    private static final DescribedPredicate<JavaMethod> OPEN_TO_SOMEBODY = describe(
            "annotated with @RolesAllowed, @PermitAll, @DenyAll or @Authenticated",
            method -> Stream.of(
                            "jakarta.annotation.security.RolesAllowed",
                            "jakarta.annotation.security.PermitAll",
                            "jakarta.annotation.security.DenyAll",
                            "io.quarkus.security.Authenticated")
                    .anyMatch(method::isAnnotatedWith));

    @ArchTest
    public static final ArchRule RESOURCE_METHODS_SAY_WHO_MAY_CALL_THEM = methods()
            .that(RESOURCE_METHODS)
            .should(be(OPEN_TO_SOMEBODY))
            .because("a role on the class or in a path pattern is forgotten when a method is added or moved")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule RESOURCE_METHODS_ARE_PUBLIC = methods()
            .that(RESOURCE_METHODS)
            .should()
            .bePublic()
            .because("a resource method that is not public answers 404 without a word")
            .allowEmptyShould(true);

    private AuthorizationRules() {}
}
