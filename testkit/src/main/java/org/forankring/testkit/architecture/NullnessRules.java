package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

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
import org.jspecify.annotations.NullMarked;

/** What may be missing says so, everywhere. */
public final class NullnessRules {
    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED = all(new Packages())
            .should(new BeNullMarked())
            .because("the compiler proves the absence of null only in packages that are marked: each has a"
                    + " package-info.java with @NullMarked")
            .allowEmptyShould(true);

    private NullnessRules() {}

    /** The packages that hold a class of the product. */
    private static final class Packages extends AbstractClassesTransformer<JavaPackage> {
        Packages() {
            super("packages");
        }

        @Override
        public Iterable<JavaPackage> doTransform(JavaClasses classes) {
            var packages = new LinkedHashMap<String, JavaPackage>();
            for (JavaClass type : classes) {
                if (type.getPackageName().startsWith(Places.ROOT)) {
                    packages.putIfAbsent(type.getPackageName(), type.getPackage());
                }
            }
            return packages.values();
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
