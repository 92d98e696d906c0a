package org.forankring.programme.output.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.tool.Kind;
import org.forankring.programme.plan.tool.ToolEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan can say has its place in the document; a new field cannot be forgotten. */
class LayoutTest {

    private static final Layout LAYOUT = Layout.ofPlan();

    @Test
    void every_section_is_laid_out_in_the_order_of_the_plan() {
        assertThat(LAYOUT.sections().stream().map(Layout.Section::name))
                .containsExactlyElementsOf(Arrays.stream(SectionName.values())
                        .map(SectionName::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(SectionName.class)
    void every_field_of_a_section_is_laid_out(SectionName name) {
        Layout.Section section = LAYOUT.sections().stream()
                .filter(laidOut -> laidOut.name().equals(name.code()))
                .findFirst()
                .orElseThrow();
        assertThat(section.fields().stream().map(Layout.Field::name))
                .containsExactlyInAnyOrderElementsOf(fields(name.empty().getClass()));
    }

    static Stream<Class<?>> tools() {
        return Stream.of(ToolEntry.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void every_field_of_a_planning_tool_is_laid_out(Class<?> tool) {
        List<Layout.Group> groups = LAYOUT.part("elements").orElseThrow().groups();
        assertThat(groups).isNotNull();
        assertThat(groups.stream().map(LayoutTest::fields).toList())
                .anySatisfy(laidOut -> assertThat(laidOut).containsExactlyInAnyOrderElementsOf(fields(tool)));
    }

    @Test
    void every_kind_of_planning_tool_has_its_title() {
        assertThat(Kind.codes())
                .allSatisfy(
                        kind -> assertThat(LAYOUT.part("elements").orElseThrow().group(kind))
                                .isPresent());
    }

    @Test
    void every_title_and_label_has_its_words() throws IOException {
        try (InputStream layout = LayoutTest.class.getResourceAsStream("/documents/plan.json")) {
            JsonNode tree = new ObjectMapper().readTree(layout);
            assertThat(Stream.of("title", "label", "nothing").flatMap(field -> tree.findValuesAsText(field).stream()))
                    .hasSizeGreaterThan(100)
                    .allMatch(label -> Wording.isKnown("plan-document." + label));
        }
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> fields(Layout.Group group) {
        return group.columns().stream()
                .flatMap(column -> column.fields().stream())
                .map(Layout.Field::name)
                .filter(field -> field.startsWith("content/"))
                .map(field -> field.substring("content/".length()))
                .toList();
    }
}
