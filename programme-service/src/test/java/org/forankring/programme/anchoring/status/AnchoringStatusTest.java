package org.forankring.programme.anchoring.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.anchoring.plan.Statuses.row;
import static org.forankring.programme.anchoring.plan.Statuses.status;

import java.time.Instant;
import org.forankring.programme.anchoring.plan.Statuses;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.Rating.Occasion;
import org.junit.jupiter.api.Test;

class AnchoringStatusTest {

    private static final Instant FIRST = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2027-12-01T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2027-12-02T09:00:00Z");

    private final Determinant caseload = Items.ofFramework("caseload", "individual");
    private final Determinant economy = Items.ofFramework("economy", "infrastructural");
    private final Determinant ours = Items.added("institutional");

    @Test
    void without_a_baseline_there_is_nothing_to_take_the_status_on() {
        AnchoringStatus status = status(row(caseload), row(ours, rating(ours, Occasion.ANCHORING, 2, SECOND)));
        assertThat(status.isTaken()).isFalse();
        assertThat(status.takenAt()).isEmpty();
        assertThat(status.lacking()).isEmpty();
    }

    @Test
    void it_lacks_the_elements_of_the_workshop_that_are_not_rated_again() {
        AnchoringStatus status = status(
                row(
                        caseload,
                        rating(caseload, Occasion.BASELINE, 5, FIRST),
                        rating(caseload, Occasion.ANCHORING, 2, SECOND)),
                row(economy, rating(economy, Occasion.BASELINE, 3, FIRST)),
                row(ours));
        assertThat(status.lacking()).extracting(AnchoringStatus.Element::item).containsExactly(economy);
        assertThat(status.isTaken()).isFalse();
        assertThat(status.takenAt()).isEmpty();
    }

    @Test
    void it_is_taken_once_every_element_of_the_workshop_is_rated_again() {
        AnchoringStatus status = status(
                row(
                        caseload,
                        rating(caseload, Occasion.BASELINE, 5, FIRST),
                        rating(caseload, Occasion.ANCHORING, 2, SECOND)),
                row(
                        economy,
                        rating(economy, Occasion.BASELINE, 3, FIRST),
                        rating(economy, Occasion.ANCHORING, 4, THIRD)),
                row(ours, rating(ours, Occasion.ANCHORING, 1, THIRD.plusSeconds(60))));
        assertThat(status.isTaken()).isTrue();
        assertThat(status.takenAt()).contains(THIRD);
        assertThat(status.count(Movement.IMPROVED)).isEqualTo(1);
        assertThat(status.count(Movement.WORSENED)).isEqualTo(1);
        assertThat(status.count(Movement.ONLY_LAST)).isEqualTo(1);
    }

    @Test
    void what_was_said_last_on_each_occasion_stands_side_by_side() {
        AnchoringStatus status = status(row(
                caseload,
                rating(caseload, Occasion.BASELINE, 5, FIRST),
                rating(caseload, Occasion.ANCHORING, 3, SECOND),
                rating(caseload, Occasion.ANCHORING, 1, THIRD)));
        assertThat(status.elements()).singleElement().satisfies(element -> {
            assertThat(element.baseline().orElseThrow().judgement().strength()).isEqualTo(5);
            assertThat(element.anchoring().orElseThrow().judgement().strength()).isEqualTo(1);
        });
    }

    private static Rating rating(Determinant item, Occasion occasion, int strength, Instant at) {
        return Statuses.rating(item, occasion, strength, Items.DAY, at);
    }
}
