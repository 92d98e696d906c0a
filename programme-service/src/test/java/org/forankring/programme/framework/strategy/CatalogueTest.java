package org.forankring.programme.framework.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.junit.jupiter.api.Test;

/** The catalogue that ships with the product. */
class CatalogueTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Catalogue.Entry> entries = read("/strategies/catalogue.json", new TypeReference<>() {});

    @Test
    void every_group_that_s2_names_has_entries_under_codes_of_their_own() {
        assertThat(entries).extracting(Catalogue.Entry::group).contains(Measure.Group.values());
        assertThat(entries)
                .extracting(Catalogue.Entry::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches(MethodDefinition.CODE));
    }

    @Test
    void every_entry_can_be_chosen_as_it_is_in_every_language() {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(said(entry.name())).allMatch(text -> text.length() <= 200);
            assertThat(said(entry.description())).allMatch(text -> text.length() <= 4000);
            assertThat(said(entry.actor())).allMatch(text -> text.length() <= 200);
            assertThat(said(entry.target())).allMatch(text -> text.length() <= 200);
            assertThat(said(entry.dose())).allMatch(text -> text.length() <= 200);
            assertThat(said(entry.expectedOutcome())).allMatch(text -> text.length() <= 4000);
        });
    }

    @Test
    void every_item_of_the_cti_framework_is_helped_by_an_entry_and_no_other_is_named() {
        MethodDefinition cti = read("/methods/cti-3.json", new TypeReference<>() {});
        assertThat(entries.stream().flatMap(entry -> entry.helps().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        cti.frameworkItems().stream().map(FrameworkItem::code).toList());
    }

    /** The text in every language of the product, each on its own. */
    private static List<String> said(Texts text) {
        assertThat(text.tags())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Language.values()).map(Language::tag).toList());
        assertThat(text.byLanguage().values()).noneMatch(String::isBlank);
        return List.copyOf(text.byLanguage().values());
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (InputStream file = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(resource))) {
            return JSON.readValue(file, type);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
