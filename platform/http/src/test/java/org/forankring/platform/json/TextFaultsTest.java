package org.forankring.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultsTest {

    @OwnGrammar
    @Retention(RetentionPolicy.RUNTIME)
    @interface Number {}

    record Reached(@Number String phone, String note) {}

    record Document(String name, List<Reached> partners) {}

    record Bounded(
            @Size(max = 3) String size,
            @Pattern(regexp = "[\\s\\S]*") String pattern) {}

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u200B",
                "\u00A0",
                "\uFEFF",
                "\t\u2028\u3000",
                "\u2060\u200E",
                "\u3164",
                "\u2800",
                "\u0301"
            })
    void what_nobody_can_see_is_read_as_empty(String name) {
        assertThat(kept(name)).isEmpty();
    }

    @Test
    void texts_are_composed_and_lose_what_is_blank_around_them() {
        assertThat(kept(" \uFEFFA\u030Ards\u00A0by\u200B\n")).isEqualTo("\u00C5rds\u00A0by");
        assertThat(kept("one\ntwo\tthree")).isEqualTo("one\ntwo\tthree");
        assertThat(kept("\uD83D\uDC69\u200D\uD83D\uDE80\u2764\uFE0F"))
                .isEqualTo("\uD83D\uDC69\u200D\uD83D\uDE80\u2764\uFE0F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001", "\u001Bb", "c\u007F", "d\u0085e", "f\uFFFE", "\u000B"})
    void a_control_character_is_a_fault(String name) {
        assertThat(faults(document(name), Document.class))
                .extracting(Fault::code)
                .containsExactly("control-character");
    }

    @Test
    void only_a_field_with_a_grammar_of_its_own_may_look_like_a_civil_registration_number() {
        ObjectNode document = document("Nordby");
        document.putArray("partners")
                .addObject()
                .put("phone", "0101011234")
                .put("note", "0101011234")
                .put("unknown", "0101011234");
        assertThat(faults(document, Document.class))
                .extracting(Fault::pointer)
                .containsExactly("/partners/0/note", "/partners/0/unknown");
        assertThat(faults(document, Object.class)).hasSize(3);
    }

    @Test
    void a_length_counts_what_a_person_sees() {
        assertThat(validator.validate(new Bounded("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "")))
                .isEmpty();
        assertThat(validator.validate(new Bounded("four", ""))).hasSize(1);
    }

    @Test
    void no_pattern_is_tried_on_a_text_that_is_too_long() {
        assertThat(validator.validate(new Bounded("", "x".repeat(8_000)))).isEmpty();
        assertThat(validator.validate(new Bounded("", "x".repeat(8_001)))).hasSize(1);
    }

    private static String kept(String name) {
        ObjectNode document = document(name);
        faults(document, Document.class);
        return document.get("name").asText();
    }

    private static ObjectNode document(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    private static List<Fault> faults(JsonNode document, Class<?> type) {
        FaultList faults = new FaultList();
        new TextFaults(faults).visit(document, OwnGrammars.of(type));
        return faults.all();
    }
}
