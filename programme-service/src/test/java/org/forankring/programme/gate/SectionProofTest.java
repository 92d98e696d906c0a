package org.forankring.programme.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionProofTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant FILLED = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void a_section_that_is_not_complete_proves_nothing() {
        assertThat(SectionProof.of(null, FILLED, COPENHAGEN))
                .isEqualTo(Proof.lacking(List.of("It is begun and not complete.")));
    }

    @Test
    void a_complete_section_of_a_draft_does_not_count() {
        Proof draft =
                Proof.lacking(List.of("It is complete in the draft; it counts once the plan is adopted with it."));
        assertThat(SectionProof.of(FILLED, null, COPENHAGEN)).isEqualTo(draft);
        assertThat(SectionProof.of(FILLED, FILLED.minusSeconds(1), COPENHAGEN)).isEqualTo(draft);
    }

    @Test
    void it_counts_from_the_day_on_which_the_plan_was_adopted_with_it() {
        Instant lateInTheEvening = Instant.parse("2026-03-01T23:30:00Z");
        assertThat(SectionProof.of(FILLED, lateInTheEvening, COPENHAGEN))
                .isEqualTo(Proof.on(List.of(LocalDate.of(2026, 3, 2))));
        assertThat(SectionProof.of(FILLED, FILLED, COPENHAGEN).reached()).isEqualTo(1);
    }
}
