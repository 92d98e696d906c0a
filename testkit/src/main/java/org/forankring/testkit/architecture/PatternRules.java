package org.forankring.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;

/** What a caller sends is matched in bounded time and on a bounded stack. */
public final class PatternRules {
    @ArchTest
    public static final ArchRule NO_NESTED_REPETITION = classes()
            .should(new HaveFlatPatterns())
            .because("a repeated group with a repetition or a choice in it overflows the stack on a long text")
            .allowEmptyShould(true);

    private PatternRules() {}

    private static final class HaveFlatPatterns extends ArchCondition<JavaClass> {
        HaveFlatPatterns() {
            super("have regular expressions without nested repetition");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getSource().ifPresent(source -> {
                try (InputStream bytes = source.getUri().toURL().openStream()) {
                    RegularExpressions.of(ClassFile.of().parse(bytes.readAllBytes())).stream()
                            .filter(NestedRepetition::in)
                            .forEach(nested -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " repeats a repetition in " + nested)));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
    }
}
