package org.forankring.programme.framework.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Rating.Occasion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Determinant item = Items.ofFramework("motivation", "individual");
    private int recorded;

    @Test
    void ratings_stand_in_the_order_of_their_dates_whenever_they_were_recorded() {
        Rating june = rating(Occasion.STATUS_MEETING, JUNE, 2, null);
        Rating march = rating(Occasion.BASELINE, MARCH, 4, null);
        Series series = new Series(List.of(june, march));
        assertThat(series.ratings()).containsExactly(march, june);
        assertThat(series.latest()).contains(june);
    }

    @Test
    void of_two_on_one_day_the_one_recorded_later_says_how_the_item_stands() {
        Rating first = rating(Occasion.BASELINE, MARCH, 4, null);
        Rating second = rating(Occasion.BASELINE, MARCH, 3, null);
        assertThat(new Series(List.of(second, first)).latest()).contains(second);
    }

    @Test
    void a_corrected_rating_stays_but_no_longer_holds() {
        Rating wrong = rating(Occasion.BASELINE, JUNE, 5, null);
        Rating right = rating(Occasion.BASELINE, MARCH, 2, wrong);
        Series series = new Series(List.of(wrong)).with(right);
        assertThat(series.ratings()).containsExactly(right, wrong);
        assertThat(series.standing()).containsExactly(right);
        assertThat(series.latest()).contains(right);
        assertThat(series.corrections()).containsEntry(wrong.id(), right.id());
    }

    @Test
    void each_occasion_has_what_was_said_last_on_it() {
        Rating baseline = rating(Occasion.BASELINE, MARCH, 4, null);
        Rating first = rating(Occasion.STATUS_MEETING, MARCH.plusDays(1), 3, null);
        Rating second = rating(Occasion.STATUS_MEETING, JUNE, 2, null);
        Series series = new Series(List.of(second, first, baseline));
        assertThat(series.latestOn(Occasion.BASELINE)).contains(baseline);
        assertThat(series.latestOn(Occasion.STATUS_MEETING)).contains(second);
        assertThat(series.latestOn(Occasion.ANCHORING)).isEmpty();
    }

    @Test
    void items_are_compared_from_the_first_occasion_to_the_last() {
        Determinant other = Items.ofFramework("economy", "context");
        Rating baseline = rating(Occasion.BASELINE, MARCH, 4, null);
        Rating meeting = rating(Occasion.STATUS_MEETING, JUNE, 5, null);
        Rating anchoring = rating(Occasion.ANCHORING, JUNE.plusDays(1), 2, null);
        RatingComparison comparison = RatingComparison.of(
                List.of(Occasion.BASELINE, Occasion.ANCHORING),
                List.of(item, other),
                List.of(anchoring, meeting, baseline));
        assertThat(comparison.rows().getFirst().ratings()).containsExactly(baseline, anchoring);
        assertThat(comparison.rows().getFirst().movement()).isEqualTo(Movement.IMPROVED);
        assertThat(comparison.rows().getLast().movement()).isEqualTo(Movement.NOT_RATED);
        assertThat(comparison.count(Movement.IMPROVED)).isEqualTo(1);
        assertThat(comparison.count(Movement.WORSENED)).isZero();
    }

    private Rating rating(Occasion occasion, LocalDate on, int strength, @Nullable Rating corrects) {
        recorded++;
        return new Rating(
                item,
                UUID.randomUUID(),
                new Assessment(
                        occasion,
                        null,
                        new Judgement(Judgement.Nature.BARRIER, strength, Judgement.Condition.NEEDS_STRENGTHENING),
                        null,
                        on,
                        corrects == null ? null : corrects.id(),
                        "lead"),
                Instant.ofEpochSecond(recorded));
    }
}
