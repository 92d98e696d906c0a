package org.forankring.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a rule finds in examples. */
final class Violations {
    private static final JavaClasses GOOD_EXAMPLES = new ClassFileImporter()
            .importPackages(
                    "org.forankring.programme",
                    "org.forankring.contracts",
                    "org.forankring.platform.outbox",
                    "org.forankring.platform.inbox");

    private Violations() {}

    static List<String> in(Class<?> example, ArchRule rule) {
        return found(new ClassFileImporter().importClasses(example), rule);
    }

    static List<String> inPackage(String examples, ArchRule rule) {
        return found(new ClassFileImporter().importPackages(examples), rule);
    }

    static List<String> inGoodExamples(ArchRule rule) {
        return found(GOOD_EXAMPLES, rule);
    }

    private static List<String> found(JavaClasses classes, ArchRule rule) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
