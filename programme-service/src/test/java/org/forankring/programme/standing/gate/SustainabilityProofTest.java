package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.junit.jupiter.api.Test;

class SustainabilityProofTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_check_that_needs_something_names_it_in_words() {
        assertThat(SustainabilityProof.of(standing("/newEmployees", "/sparring/measure"), null))
                .isEqualTo(Proof.lacking(List.of("The check still needs: new employees, sparring: measure.")));
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
