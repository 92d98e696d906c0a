package org.forankring.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What belongs to one request stays with that request. */
public final class RequestScopeRules {
    private static final String REQUEST_SCOPED = "jakarta.enterprise.context.RequestScoped";

    private static final DescribedPredicate<JavaClass> REQUEST_SCOPED_OR_THEIR_PARENTS = describe(
            "are request-scoped or what such a bean inherits from",
            type -> type.isAnnotatedWith(REQUEST_SCOPED)
                    || type.getAllSubclasses().stream().anyMatch(below -> below.isAnnotatedWith(REQUEST_SCOPED)));

    @ArchTest
    public static final ArchRule FIELDS_OF_REQUEST_SCOPED_BEANS_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat(REQUEST_SCOPED_OR_THEIR_PARENTS)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because(
                    "a field of a request-scoped bean that is reached from outside is the field of its proxy, which all"
                            + " requests share: one municipality would see another's data")
            .allowEmptyShould(true);

    private RequestScopeRules() {}
}
