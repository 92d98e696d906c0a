package org.forankring.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, COMMA, ','",
        "DANISH, SEMICOLON, ;",
        "FINNISH, SEMICOLON, ;",
        "SWEDISH, SEMICOLON, ;",
    })
    void where_decimal_commas_rule_semicolons_stand_between_the_cells(Language language, Separator usual, char sign) {
        assertThat(Separator.usualIn(language)).isEqualTo(usual);
        assertThat(written(usual, language, "a", "b")).isEqualTo("\uFEFFOne,Two\r\na,b\r\n".replace(',', sign));
    }

    @ParameterizedTest
    @EnumSource(Separator.class)
    void a_byte_order_mark_says_that_it_is_utf_8(Separator separator) {
        assertThat(written(separator, Language.DANISH, "Sæby", "Å"))
                .startsWith("\uFEFF")
                .endsWith("Å\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMA, ENGLISH, 1.5",
        "COMMA, DANISH, 1.5",
        "SEMICOLON, ENGLISH, '1,5'",
        "SEMICOLON, FINNISH, '1,5'",
        "TAB, ENGLISH, 1.5",
        "TAB, SWEDISH, '1,5'",
    })
    void a_decimal_number_has_the_sign_that_goes_with_the_separator(
            Separator separator, Language language, String number) {
        assertThat(row(separator, language, new BigDecimal("1.50").stripTrailingZeros()))
                .isEqualTo(number);
        assertThat(row(separator, language, 1.5)).isEqualTo(number);
    }

    @Test
    void numbers_days_and_ids_are_as_they_are_and_nothing_is_an_empty_cell() {
        assertThat(row(Separator.SEMICOLON, Language.DANISH, -3)).isEqualTo("-3");
        assertThat(row(Separator.SEMICOLON, Language.DANISH, LocalDate.of(2026, 3, 1)))
                .isEqualTo("2026-03-01");
        assertThat(row(Separator.SEMICOLON, Language.DANISH, true)).isEqualTo("true");
        UUID id = UUID.fromString("01900000-0000-7000-8000-000000000101");
        assertThat(row(Separator.SEMICOLON, Language.DANISH, id)).isEqualTo(id.toString());
        assertThat(written(Separator.SEMICOLON, Language.DANISH, null, "b")).endsWith(";b\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1",
                "-1",
                "@SUM(A1)",
                "\uFF1D1",
                "091",
                "1-2",
                "1/2",
                "2026-03-01",
                "1E5",
                "1.5",
                "1,5",
                "12:30",
                "31. 12. 2026",
                "50%",
                "0101011234567890"
            })
    void a_text_that_would_become_something_else_has_an_apostrophe_before_it(String text) {
        assertThat(row(Separator.TAB, Language.DANISH, text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordby", "3 units", "Team 1-2", "preparation", "2e", "No. 1", "1st"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(row(Separator.TAB, Language.DANISH, text)).isEqualTo(text);
    }

    @Test
    void a_text_with_a_separator_a_quote_or_a_line_end_is_quoted() {
        assertThat(row(Separator.SEMICOLON, Language.DANISH, "a;b")).isEqualTo("\"a;b\"");
        assertThat(row(Separator.COMMA, Language.DANISH, "say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
        assertThat(row(Separator.COMMA, Language.DANISH, "one\ntwo")).isEqualTo("\"one\ntwo\"");
    }

    private static String row(Separator separator, Language language, Object cell) {
        String all = written(separator, language, cell, "end");
        int begin = all.indexOf("\r\n") + 2;
        return all.substring(begin, all.length() - "?end\r\n".length());
    }

    private static String written(Separator separator, Language language, @Nullable Object one, @Nullable Object two) {
        Table table = Table.under(List.of("One", "Two"));
        table.add(one, two);
        return table.with(separator, language);
    }
}
