package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageFaultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode definition = Definitions.familyTalks();

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("'Groundwork'", ""),
                arguments("{'en': 'Groundwork', 'da': 'Forarbejde'}", ""),
                arguments("{'sv-FI': 'Grundarbete', 'zh-Hant-TW': '基礎', 'en': 'Groundwork'}", ""),
                arguments("null", "/phases/0/name required"),
                arguments("{}", "/phases/0/name required"),
                arguments("' '", "/phases/0/name required"),
                arguments("{'en': 'Groundwork', 'da': ' '}", "/phases/0/name/da required"),
                arguments("{'en': 'Groundwork', 'da': null}", "/phases/0/name/da required"),
                arguments("{'da': 'Forarbejde'}", "/phases/0/name/en missing-own-language"),
                arguments("{'en': 'Groundwork', 'dansk': 'Forarbejde'}", "/phases/0/name/dansk pattern"),
                arguments("{'en': 'Groundwork', 'da/DK': 'Forarbejde'}", "/phases/0/name/da~1DK pattern"),
                arguments("'" + "x".repeat(201) + "'", "/phases/0/name wrong-length"),
                arguments("{'en': 'A', 'fi': '" + "x".repeat(201) + "'}", "/phases/0/name/fi wrong-length"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_text_is_whole_in_each_language_it_is_given_in(String name, String expected)
            throws JsonProcessingException {
        ((ObjectNode) definition.at("/phases/0")).set("name", JSON.readTree(name.replace('\'', '"')));
        assertThat(faults()).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void a_definition_in_another_language_needs_that_one() {
        definition.put("language", "fi");
        assertThat(faults()).containsExactly("/frameworkItems/0/description/fi missing-own-language");
    }

    @Test
    void a_language_that_is_none_is_complained_of_once_and_elsewhere() {
        definition.put("language", "suomi");
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        return LanguageFaults.of(Definitions.bound(definition)).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
