package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.anchoring.plan.Statuses.row;
import static org.forankring.programme.anchoring.plan.Statuses.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.plan.Statuses;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.Rating.Occasion;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.junit.jupiter.api.Test;

class StatusProofTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final Determinant economy = Items.ofFramework("economy", "infrastructural");
    private final Determinant motivation = Items.ofFramework("motivation", "individual");
    private final Determinant technology = Items.ofFramework("technology", "infrastructural");

    @Test
    void without_ratings_at_the_beginning_there_is_nothing_to_take_a_status_on() {
        assertThat(proof(status(row(economy, again(economy, MARCH)))).lacking())
                .extracting(Wording::said)
                .containsExactly("No item was rated at the beginning.");
    }

    @Test
    void every_item_of_the_beginning_is_rated_again() {
        assertThat(proof(status(
                                row(technology, first(technology)),
                                row(motivation, first(motivation), again(motivation, MARCH)),
                                row(economy, first(economy))))
                        .lacking())
                .extracting(Wording::said)
                .containsExactly("technology has not been rated again.", "Wirtschaft has not been rated again.");
    }

    @Test
    void the_status_is_taken_on_the_day_of_the_last_rating() {
        Determinant foundLater = Items.added("institutional");
        assertThat(proof(status(
                        row(motivation, first(motivation), again(motivation, APRIL)),
                        row(economy, first(economy), again(economy, MARCH)),
                        row(foundLater))))
                .isEqualTo(Proof.on(List.of(APRIL)));
    }

    @Test
    void what_was_rated_for_the_anchoring_only_moves_no_day() {
        assertThat(proof(status(
                        row(economy, first(economy), again(economy, MARCH)),
                        row(motivation, again(motivation, APRIL)))))
                .isEqualTo(Proof.on(List.of(MARCH)));
    }

    /** By a method that has other words for one of the items. */
    private static Proof proof(AnchoringStatus status) {
        FrameworkItem economy = new FrameworkItem("economy", "infrastructural", "x", Texts.of("Wirtschaft"), null);
        return StatusProof.of(status, Definitions.of(List.of(), List.of(), List.of(), List.of(economy)));
    }

    private static Rating first(Determinant item) {
        return Statuses.rating(item, Occasion.BASELINE, 3, MARCH.minusYears(1), Instant.EPOCH);
    }

    private static Rating again(Determinant item, LocalDate day) {
        return Statuses.rating(item, Occasion.ANCHORING, 2, day, Instant.EPOCH);
    }
}
