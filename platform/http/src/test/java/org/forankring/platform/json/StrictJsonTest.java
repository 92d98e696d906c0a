package org.forankring.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.code.Coded;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Colour {
        RED,
        GREEN
    }

    enum Shade implements Coded {
        DARK_GREEN,
        LIGHT_GREEN
    }

    record Shaded(Shade shade) {}

    record Leaf(@NotNull UUID id, @PastOrPresent LocalDate fell) {}

    record Tree(
            @NotBlank String name,
            @NotNull Integer height,
            Colour colour,
            @Valid List<Leaf> leaves) {}

    private final StrictJson json = new StrictJson(
            Validation.buildDefaultValidatorFactory().getValidator(),
            new Horizon(Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC)));

    @Test
    void all_faults_of_a_document_are_found_in_one_pass() {
        assertThat(faults("""
            {"name": " ", "height": "3", "colour": "BLUE", "age": 4,
             "leaves": [{"id": "x", "fell": "2999-01-01"}, {"fell": "yesterday", "wind": true}]}\
            """))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/name", "required"),
                        tuple("/height", "wrong-type"),
                        tuple("/colour", "invalid-format"),
                        tuple("/age", "unknown-field"),
                        tuple("/leaves/0/id", "invalid-format"),
                        tuple("/leaves/0/fell", "in-the-future"),
                        tuple("/leaves/1/fell", "invalid-format"),
                        tuple("/leaves/1/wind", "unknown-field"),
                        tuple("/leaves/1/id", "required"));
    }

    @Test
    void the_values_that_there_are_are_told_as_they_are_written() {
        assertThat(json.bind(tree("{\"shade\": \"DARK_GREEN\"}"), Shaded.class).faults())
                .extracting(fault -> fault.detail().said())
                .containsExactly("is not one of dark-green, light-green");
    }

    record Moment(LocalDate day, Instant time, Integer number, Boolean flag, Colour colour, UUID id) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"day\": \"+999999999-12-31\"}",
                "{\"day\": \"-0001-12-31\"}",
                "{\"day\": \"2026-02-30\"}",
                "{\"day\": \"2026-1-1\"}",
                "{\"time\": \"+10000-01-01T00:00:00Z\"}",
                "{\"time\": \"-0001-01-01T00:00:00Z\"}",
                "{\"day\": \"\"}",
                "{\"time\": \" \"}",
                "{\"number\": \"  \"}",
                "{\"flag\": \"\"}",
                "{\"colour\": \" \"}",
                "{\"id\": \"\"}"
            })
    void a_value_that_no_calendar_holds_or_that_is_blank_is_a_fault(String document) {
        assertThat(json.bind(tree(document), Moment.class).faults()).hasSize(1);
    }

    @Test
    void a_sound_document_is_bound() {
        assertThat(json.bind(tree("{\"name\":\"oak\",\"height\":3,\"colour\":\"RED\",\"leaves\":[]}"), Tree.class)
                        .orRefuse())
                .isEqualTo(new Tree("oak", 3, Colour.RED, List.of()));
    }

    @Test
    void a_civil_registration_number_is_refused_as_value_number_and_key_and_never_repeated() {
        List<Fault> faults = faults("{\"name\": \"010190-1234\", \"height\": 3112901234, \"010190-1234\": 1}");
        assertThat(faults)
                .filteredOn(f -> f.code().equals("civil-registration-number"))
                .hasSize(3);
        assertThat(faults.toString()).doesNotContain("010190").doesNotContain("311290");
    }

    @Test
    void nul_and_lone_surrogates_are_refused() {
        assertThat(faults("{\"name\": \"a\\u0000\", \"height\": 1, \"leaves\": []}"))
                .extracting(Fault::code)
                .containsExactly("nul-character");
        assertThat(faults("{\"name\": \"a\\ud800b\", \"height\": 1, \"leaves\": []}"))
                .extracting(Fault::code)
                .containsExactly("lone-surrogate");
    }

    @Test
    void a_number_for_a_text_and_a_list_for_an_object_are_wrong_types() {
        assertThat(faults("{\"name\": 5, \"height\": 1.5}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(tuple("/name", "wrong-type"), tuple("/height", "wrong-type"));
        assertThat(faults("[]")).extracting(Fault::pointer, Fault::code).containsExactly(tuple("", "wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"name\":\"a\"} x",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{'name':1}",
                "nul",
                "{\"height\": 1e400}"
            })
    void what_is_not_one_json_document_is_refused(String text) {
        assertThatThrownBy(() -> tree(text))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }

    @Test
    void the_place_of_a_fault_can_be_written_whatever_a_field_is_called() {
        assertThat(faults("{\"name\": \"oak\", \"height\": 1, \"\\ud800\": 1}"))
                .extracting(Fault::code, Fault::pointer)
                .containsExactlyInAnyOrder(tuple("lone-surrogate", "/?"), tuple("unknown-field", "/?"));
    }

    @Test
    void nothing_where_a_document_is_expected_is_named() {
        assertThat(faults("null")).extracting(Fault::pointer, Fault::code).containsExactly(tuple("", "required"));
    }

    @Test
    void a_byte_order_mark_before_the_document_is_passed_over() {
        assertThat(faults("\uFEFF{\"name\": \"oak\", \"height\": 1}")).isEmpty();
        assertThatThrownBy(() -> tree("\uFEFF\uFEFF{}")).isInstanceOf(HttpProblem.class);
    }

    @Test
    void overlong_and_broken_utf8_is_refused() {
        assertThatThrownBy(() -> json.parse(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}))
                .isInstanceOf(HttpProblem.class);
    }

    private List<Fault> faults(String text) {
        return json.bind(tree(text), Tree.class).faults();
    }

    private JsonNode tree(String text) {
        return json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
