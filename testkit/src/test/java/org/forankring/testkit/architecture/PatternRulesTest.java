package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.classfile.ClassFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PatternRulesTest {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Pattern {
        String regexp();
    }

    record Holding(@Pattern(regexp = "of a component") String text, List<String> texts) {
        static final java.util.regex.Pattern CONSTANT = java.util.regex.Pattern.compile("of a" + " constant");

        boolean uses(@Pattern(regexp = "of a parameter") String other) {
            return other.replaceAll("of a call", "a replacement").isEmpty() || "no expression".equals(text);
        }
    }

    @Test
    void expressions_of_constraints_constants_and_calls_are_found() throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(PatternRulesTest.class.getResourceAsStream("PatternRulesTest$Holding.class"))) {
            assertThat(RegularExpressions.of(ClassFile.of().parse(bytes.readAllBytes())))
                    .contains("of a component", "of a constant", "of a parameter", "of a call")
                    .doesNotContain("no expression");
        }
    }
}
