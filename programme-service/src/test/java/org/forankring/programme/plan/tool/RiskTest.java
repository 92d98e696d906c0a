package org.forankring.programme.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RiskTest {

    @ParameterizedTest(name = "{0} × {1} = {2}, {3}")
    @CsvSource({
        "1, 1, 1, LOW",
        "2, 2, 4, LOW",
        "4, 1, 4, LOW",
        "1, 5, 5, MEDIUM",
        "5, 1, 5, MEDIUM",
        "3, 3, 9, MEDIUM",
        "2, 5, 10, HIGH",
        "3, 4, 12, HIGH",
        "3, 5, 15, CRITICAL",
        "4, 4, 16, CRITICAL",
        "5, 5, 25, CRITICAL"
    })
    void the_score_is_likelihood_times_consequence_and_says_how_grave_a_risk_is(
            int likelihood, int consequence, int score, RiskBand band) {
        Risk risk = risk("Two leave", likelihood, consequence);
        assertThat(risk.score()).isEqualTo(score);
        assertThat(risk.band()).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"4, LOW", "5, MEDIUM", "9, MEDIUM", "10, HIGH", "14, HIGH", "15, CRITICAL"})
    void a_band_begins_where_the_one_before_ends(int score, RiskBand band) {
        assertThat(RiskBand.ofScore(score)).isEqualTo(band);
    }

    @ParameterizedTest
    @EnumSource(RiskBand.class)
    void no_band_is_empty(RiskBand band) {
        assertThat(IntStream.rangeClosed(1, 5)
                        .boxed()
                        .flatMap(likelihood -> IntStream.rangeClosed(1, 5)
                                .mapToObj(consequence ->
                                        risk("r", likelihood, consequence).band())))
                .contains(band);
    }

    @ParameterizedTest(name = "[{0}] is told as [{1}]")
    @CsvSource({
        "'Two leave', 'review of risk: Two leave'",
        "'Two\n  leave ', 'review of risk: Two leave'",
        "'aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa a',"
                + " 'review of risk: aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa…'"
    })
    void a_long_description_is_shortened_to_a_line(String description, String matter) {
        assertThat(risk(description, 1, 1).matter().said()).isEqualTo(matter);
    }

    private static Risk risk(String description, int likelihood, int consequence) {
        return new Risk(description, likelihood, consequence, "Train more", "Head", LocalDate.of(2027, 3, 1));
    }
}
