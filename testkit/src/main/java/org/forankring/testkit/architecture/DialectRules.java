package org.forankring.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.AnnotatedType;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The services say the same thing in the same way. */
public final class DialectRules {
    private static final DescribedPredicate<JavaClass> TOP_LEVEL = describe("top-level", JavaClass::isTopLevelClass);
    private static final String REASON = "whoever can read one service can then read all of them";

    @ArchTest
    public static final ArchRule PUBLISHERS_ANNOUNCE = classes()
            .that()
            .resideInAPackage(Places.ROOT + "..publishing..")
            .and(are(TOP_LEVEL))
            .and()
            .areNotAnnotations()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveSimpleNameStartingWith("Announce")
            .because(REASON)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule STORES_ARE_NAMED_AFTER_PANACHE_OR_JDBC = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + "..store..")
            .should()
            .haveNameMatching(".*\\.(Postgres|Sql|Jpa|Hibernate)[A-Z]\\w*")
            .because(REASON)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule WHAT_IS_SENT_IS_A_BODY_AND_WHAT_IS_ANSWERED_AN_ANSWER = noClasses()
            .that()
            .resideInAPackage(Places.ROOT + ".[programme|training|monitoring]..rest..")
            .should()
            .haveNameMatching(".*(Request|Response|View|Input|Output|Listed|Summary)")
            .because(REASON)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule CONSTANTS_ARE_WRITTEN_BY_THEIR_NAMES = fields().that(describe(
                    "are constants of enums",
                    field -> field.getOwner().isEnum() && field.getRawType().equals(field.getOwner())))
            .should()
            .notBeAnnotatedWith("com.fasterxml.jackson.annotation.JsonProperty")
            .because("a code that is said beside the constant can differ from it: the enum is Coded instead")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TOPICS_ARE_HEARD_IN_ONE_PLACE = methods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(Places.SERVICES)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage(Places.ROOT + ".*." + Places.LISTENING)
            .because("a topic concerns many features and belongs to none of them")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PAGES_ARE_CUT_AT_THE_EDGE = noClasses()
            .that(Places.featureRoots())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Places.ROOT + ".platform.paging..")
            .because("the domain reads from after a place on, so many; pages and cursors are HTTP's")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TWO_IDS_SIDE_BY_SIDE_ARE_TOLD_APART = noMethods()
            .that()
            .areDeclaredInClassesThat(Places.domainOrStores())
            .should(takeTwoBareIdsSideBySide())
            .because(
                    "the compiler tells a session from an employee only by a type: the row itself, a TenantKey or an id"
                            + " of its own such as SessionId")
            .allowEmptyShould(true);

    private static ArchCondition<JavaMethod> takeTwoBareIdsSideBySide() {
        return ArchCondition.from(describe("take two bare ids side by side", method -> {
            AnnotatedType[] parameters = method.reflect().getAnnotatedParameterTypes();
            return IntStream.range(1, parameters.length)
                    .anyMatch(i -> isBareId(parameters[i - 1])
                            && isBareId(parameters[i])
                            && parameters[i - 1].isAnnotationPresent(Nullable.class)
                                    == parameters[i].isAnnotationPresent(Nullable.class));
        }));
    }

    /** One that may be left out and one that may not are told apart by NullAway. */
    private static boolean isBareId(AnnotatedType parameter) {
        return parameter.getType().equals(UUID.class);
    }

    private DialectRules() {}
}
