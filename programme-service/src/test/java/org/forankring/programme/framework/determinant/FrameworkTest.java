package org.forankring.programme.framework.determinant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    private static final Framework FRAMEWORK = new Framework(List.of(
            Items.frameworkItem("motivation", "individual"),
            Items.frameworkItem("caseload", "individual"),
            Items.frameworkItem("economy", "context")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            individual | of-individual | none
            context    | of-context    | none
            elsewhere  | of-individual | /level unknown-level
            individual | of-context    | /aspect unknown-aspect
            elsewhere  | elsewhere     | /level unknown-level
            """)
    void an_added_item_belongs_on_a_level_and_aspect_of_the_framework(
            String level, String aspect, @Nullable String fault) {
        assertThat(FRAMEWORK.faultsOf(new FreeItem(level, aspect, "Ours", null)))
                .extracting(found -> found.pointer() + " " + found.code())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void the_faults_say_what_would_be_right() {
        assertThat(FRAMEWORK.faultsOf(new FreeItem("elsewhere", "any", "Ours", null)))
                .extracting(fault -> fault.detail().said())
                .containsExactly("is not one of individual, context");
        assertThat(FRAMEWORK.faultsOf(new FreeItem("context", "any", "Ours", null)))
                .extracting(fault -> fault.detail().said())
                .containsExactly("is not one of of-context");
    }

    @Test
    void a_method_without_a_framework_leaves_the_places_open() {
        assertThat(new Framework(List.of()).faultsOf(new FreeItem("anywhere", "anything", "Ours", null)))
                .isEmpty();
    }
}
