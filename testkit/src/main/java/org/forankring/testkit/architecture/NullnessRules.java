package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** What may be missing says so, everywhere. */
public final class NullnessRules {
    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED = all(new Packages())
            .should(new BeNullMarked())
            .because(
                    "a package-info.java says in a sentence or two what lives there, and marks it for every compiler and"
                            + " editor; only adapters go without, whose names say it all")
            .allowEmptyShould(true);

    private NullnessRules() {}

    /** The packages that hold a class of the product, and the groups above them. */
    private static final class Packages extends AbstractClassesTransformer<JavaPackage> {
        private static final DescribedPredicate<JavaClass> SERVICE_CODE =
                JavaClass.Predicates.resideInAPackage(Places.SERVICES);

        Packages() {
            super("packages");
        }

        @Override
        public Iterable<JavaPackage> doTransform(JavaClasses classes) {
            var packages = new LinkedHashMap<String, JavaPackage>();
            for (JavaClass type : classes) {
                if (type.getPackageName().startsWith(Places.ROOT) && !isAdapter(type)) {
                    packages.putIfAbsent(type.getPackageName(), type.getPackage());
                    groupOf(type).ifPresent(group -> packages.putIfAbsent(group.getName(), group));
                }
            }
            return packages.values();
        }

        private static boolean isAdapter(JavaClass type) {
            return SERVICE_CODE.test(type) && Places.isAdapter(type.getPackageName());
        }

        private static Optional<JavaPackage> groupOf(JavaClass type) {
            boolean inGroup = SERVICE_CODE.test(type)
                    && Places.belowService(type.getPackageName()).size() == 2;
            return inGroup ? type.getPackage().getParent() : Optional.empty();
        }
    }

    private static final class BeNullMarked extends ArchCondition<JavaPackage> {
        BeNullMarked() {
            super("be annotated with @NullMarked");
        }

        @Override
        public void check(JavaPackage checked, ConditionEvents events) {
            boolean marked = checked.isAnnotatedWith(NullMarked.class);
            var message = "Package <" + checked.getName() + "> is " + (marked ? "" : "not ") + "annotated";
            events.add(new SimpleConditionEvent(checked, marked, message));
        }
    }
}
