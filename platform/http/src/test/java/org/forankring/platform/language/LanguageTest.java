package org.forankring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.forankring.platform.code.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da                          | DANISH",
                "da-DK, da;q=0.9, en;q=0.8   | DANISH",
                "sv-FI                       | SWEDISH",
                "de, fi;q=0.5                | FINNISH",
                "en;q=0.3, fi;q=0.7          | FINNISH",
                "da;q=0, sv;q=0.1            | SWEDISH",
                "*                           | ",
                "de, *;q=0.5                 | ",
                "nb, nn                      | ",
                "no such thing as this;;     | ",
            })
    void the_reader_gets_the_language_liked_best(String header, Language expected) {
        assertThat(Language.preferred(header).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, 3 March 2026", "da, 3. marts 2026", "fi, 3.3.2026", "sv, 3 mars 2026"})
    void a_day_stands_as_the_language_writes_it(String tag, String expected) {
        assertThat(Coded.find(Language.class, tag).orElseThrow().day(LocalDate.of(2026, 3, 3)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 fault, see errors.  | 1 virhe, ks. errors.",
                "2 | 2 faults, see errors. | 2 virhettä, ks. errors.",
            })
    void numbers_bend_what_they_count(int count, String english, String finnish) {
        Wording faults = Wording.of("problem.faults", "count", count);
        assertThat(faults.in(Language.ENGLISH)).isEqualTo(english);
        assertThat(faults.in(Language.FINNISH)).isEqualTo(finnish);
    }

    @Test
    void parameters_are_said_in_the_same_language_and_told_without_one() {
        Wording wording =
                Wording.of("literal", "text", List.of(YearMonth.of(2026, 3), "b", Wording.of("fault.required")));
        assertThat(wording.in(Language.DANISH)).isEqualTo("marts 2026, b og skal udfyldes");
        assertThat(wording.in(Language.FINNISH)).startsWith("maaliskuu 2026, b ja ");
        assertThat(wording.told())
                .isEqualTo(Map.of(
                        "text", List.of("2026-03", "b", Map.of("phrase", "fault.required", "parameters", Map.of()))));
    }

    @Test
    void a_text_is_read_as_near_to_the_language_as_it_is_given() {
        Texts name = new Texts(Map.of("", "Change", "da", "Forandring"));
        assertThat(name.in(Language.DANISH)).isEqualTo("Forandring");
        assertThat(name.in(Language.FINNISH)).isEqualTo("Change");
    }

    @Test
    void a_text_by_language_falls_back_on_the_language_of_the_whole() {
        Texts name = new Texts(Map.of("fi", "Muutos", "sv-FI", "Förändring")).ledBy("fi");
        assertThat(name.in(Language.SWEDISH)).isEqualTo("Förändring");
        assertThat(name.in(Language.DANISH)).isEqualTo("Muutos");
        assertThat(name.ledBy("sv-FI").in(Language.DANISH)).isEqualTo("Förändring");
        assertThat(name.ledBy("en")).isEqualTo(name);
    }

    @Test
    void a_text_that_stands_beside_its_translations_leads_them_in_whatever_order_they_come() {
        Texts name = Texts.of("Muutos", Map.of("da", "Forandring", "fi", "Muutos", "en", "Change"));
        assertThat(name.in(Language.DANISH)).isEqualTo("Forandring");
        assertThat(name.in(Language.SWEDISH)).isEqualTo("Muutos");
        assertThat(name.tagged()).containsOnlyKeys("da", "fi", "en");
    }

    @Test
    void a_text_with_no_or_with_other_translations_says_itself_in_every_other_language() {
        assertThat(Texts.of("Change", Map.of())).isEqualTo(Texts.of("Change"));
        assertThat(Texts.of("Change", Map.of()).tagged()).isEmpty();
        assertThat(Texts.of("Change", Map.of("da", "Forandring")).in(Language.FINNISH))
                .isEqualTo("Change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Change\"", "{\"en\":\"Change\",\"da\":\"Forandring\"}"})
    void a_text_is_written_as_it_was_read(String written) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        Texts text = json.readValue(written, Texts.class);
        assertThat(text.in(Language.FINNISH)).isEqualTo("Change");
        assertThat(json.writeValueAsString(text)).isEqualTo(written);
    }

    @Test
    void names_are_in_the_order_in_which_readers_of_the_language_look_for_them() {
        List<String> names =
                List.of("Aalborg", "Odense", "\u00C5rhus", "\u00D8rsted", "\u00C6r\u00F8", "aarhus", "albertslund");
        assertThat(names.stream().sorted(Language.DANISH.alphabetically()))
                .containsExactly(
                        "albertslund", "Odense", "\u00C6r\u00F8", "\u00D8rsted", "Aalborg", "\u00C5rhus", "aarhus");
        assertThat(names.stream().sorted(Language.ENGLISH.alphabetically()))
                .startsWith("Aalborg", "aarhus")
                .endsWith("Odense", "\u00D8rsted");
        assertThat(List.of("\u00C5mli", "Zinkgruvan", "\u00C4lvdalen", "\u00D6rebro").stream()
                        .sorted(Language.SWEDISH.alphabetically()))
                .containsExactly("Zinkgruvan", "\u00C5mli", "\u00C4lvdalen", "\u00D6rebro");
    }
}
