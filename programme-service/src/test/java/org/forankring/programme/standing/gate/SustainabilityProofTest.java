package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.junit.jupiter.api.Test;

class SustainabilityProofTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_check_that_needs_something_names_it_in_words() {
        Proof proof = SustainabilityProof.of(standing("/newEmployees", "/sparring/measure"), null);
        assertThat(proof.reached()).isZero();
        assertThat(proof.lacking())
                .extracting(Wording::said)
                .containsExactly("The check still needs: new employees and sparring (measure).");
        assertThat(proof.lacking())
                .extracting(lacking -> lacking.in(Language.FINNISH))
                .containsExactly("Arvioinnista puuttuu vielä: uudet työntekijät ja sparraus (toimi).");
    }

    @Test
    void a_complete_check_counts_since_it_has_been_complete() {
        assertThat(SustainabilityProof.of(standing(), MARCH))
                .isEqualTo(Proof.on(List.of(MARCH))
                        .shownBy(List.of(
                                new Evidence(Evidence.Kind.SUSTAINABILITY_CHECK, "anchoring/sustainability", MARCH))));
    }

    @Test
    void one_of_which_nobody_knows_since_when_counts_too() {
        assertThat(SustainabilityProof.of(standing(), null)).isEqualTo(Proof.there());
    }

    private static Standing standing(String... missing) {
        return new Standing(Optional.empty(), Optional.empty(), List.of(missing));
    }
}
