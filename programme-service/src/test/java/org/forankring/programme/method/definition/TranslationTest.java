package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.forankring.platform.language.Language;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private final ObjectNode definition = Definitions.familyTalks();

    @Test
    void each_language_of_the_product_and_each_that_is_used_says_what_it_lacks() {
        int texts = Translation.of(Definitions.bound(definition)).getFirst().texts();
        assertThat(Translation.of(Definitions.bound(definition)))
                .extracting(Translation::language, Translation::missing)
                .containsExactly(
                        tuple("en", 0),
                        tuple("da", texts - 1),
                        tuple("fi", texts - 2),
                        tuple("sv", texts - 1),
                        tuple("sv-FI", texts - 1));
        assertThat(Translation.of(Definitions.bound(definition)).get(2).missingAt())
                .startsWith("/name", "/targetGroup", "/source", "/phases/0/name")
                .contains("/phases/0/gate/0/description")
                .doesNotContain("/phases/3/name", "/frameworkLevels/0/name", "/phases/1/source");
    }

    @Test
    void at_most_a_hundred_places_are_shown_and_all_are_counted() {
        for (int i = 0; i < 90; i++) {
            definition
                    .withArray("/useCodes")
                    .addObject()
                    .put("code", "FT-1" + i)
                    .put("display", "Held");
        }
        Translation danish = Translation.of(Definitions.bound(definition)).get(1);
        assertThat(danish.missingAt()).hasSize(100);
        assertThat(danish.missing()).isGreaterThan(100).isEqualTo(danish.texts() - 1);
    }

    @Test
    void a_text_is_said_in_the_language_asked_else_in_the_definition_s_own() {
        definition.put("language", "fi");
        MethodDefinition finnish = Definitions.bound(definition);
        assertThat(finnish.phases().getLast().name()).isEqualTo("Arki");
        assertThat(finnish.phases().getLast().names().in(Language.DANISH)).isEqualTo("Hverdag");
        assertThat(finnish.phases().getLast().names().in(Language.SWEDISH)).isEqualTo("Arki");
        assertThat(finnish.levelNames("individual").own()).isEqualTo("Yksilö");
        assertThat(finnish.levelNames("institutional").own()).isEqualTo("institutional");
        assertThat(Translation.of(finnish).getFirst().language()).isEqualTo("fi");
    }
}
