package org.forankring.programme.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusProofTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void without_ratings_at_the_beginning_there_is_nothing_to_take_a_status_on() {
        assertThat(StatusProof.of(List.of(new StatusProof.Item("Economy", false, MARCH))))
                .isEqualTo(Proof.lacking(List.of("No item was rated at the beginning.")));
    }

    @Test
    void every_item_of_the_beginning_is_rated_again() {
        assertThat(StatusProof.of(List.of(
                        new StatusProof.Item("Technology", true, null),
                        new StatusProof.Item("Motivation", true, MARCH),
                        new StatusProof.Item("Economy", true, null))))
                .isEqualTo(Proof.lacking(
                        List.of("Economy has not been rated again.", "Technology has not been rated again.")));
    }

    @Test
    void the_status_is_taken_on_the_day_of_the_last_rating() {
        assertThat(StatusProof.of(List.of(
                        new StatusProof.Item("Motivation", true, APRIL),
                        new StatusProof.Item("Economy", true, MARCH),
                        new StatusProof.Item("Found later", false, null))))
                .isEqualTo(Proof.on(List.of(APRIL)));
    }
}
