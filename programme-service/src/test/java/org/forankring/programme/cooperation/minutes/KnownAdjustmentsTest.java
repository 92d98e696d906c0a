package org.forankring.programme.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownAdjustmentsTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID NEW = new UUID(0, 9);

    private final KnownAdjustments known = new KnownAdjustments(
            List.of(recorded(ONE, "goals", "Aim higher", "\"v2\""), recorded(TWO, "goals", "Aim higher", null)));

    @Test
    void an_adjustment_is_known_by_its_id_also_in_other_words() {
        assertThat(identified(proposed(TWO, "goals", "Aim lower")))
                .containsExactly(recorded(TWO, "goals", "Aim lower", null));
        assertThat(identified(proposed(ONE, "goals", "Aim lower")))
                .containsExactly(recorded(ONE, "goals", "Aim lower", "\"v2\""));
    }

    @Test
    void what_it_wrote_belongs_to_the_section_that_it_named() {
        assertThat(identified(proposed(ONE, "duties", "Aim higher")))
                .containsExactly(recorded(ONE, "duties", "Aim higher", null));
    }

    @Test
    void without_an_id_it_is_the_next_one_that_says_the_same_or_a_new_one() {
        assertThat(identified(
                        proposed(null, "goals", "Aim higher"),
                        proposed(null, "goals", "Aim higher"),
                        proposed(null, "goals", "Aim higher")))
                .extracting(Minutes.Adjustment::id)
                .containsExactly(ONE, TWO, NEW);
    }

    @Test
    void one_that_is_named_by_its_id_is_not_taken_for_another_one() {
        assertThat(identified(proposed(null, "goals", "Aim higher"), proposed(ONE, "goals", "Aim lower")))
                .extracting(Minutes.Adjustment::id)
                .containsExactly(TWO, ONE);
    }

    @Test
    void an_id_is_one_of_these_minutes_and_named_once() {
        assertThat(known.faults(List.of(
                        proposed(ONE, "goals", "a"),
                        proposed(null, "goals", "b"),
                        proposed(ONE, "goals", "c"),
                        proposed(NEW, "goals", "d"))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/adjustments/2/id", "repeated-id"), tuple("/adjustments/3/id", "unknown-adjustment"));
    }

    @Test
    void those_recorded_before_adjustments_had_ids_get_lasting_ones() {
        Minutes old = new Minutes(
                List.of(),
                List.of(),
                List.of(recorded(null, "goals", "Aim higher", null), recorded(ONE, "goals", "Aim lower", null)),
                null);
        List<String> first = ids(old.identified(TWO));
        assertThat(ids(old.identified(TWO)))
                .isEqualTo(first)
                .doesNotContain("null")
                .last()
                .isEqualTo(ONE.toString());
        assertThat(ids(old.identified(NEW)).getFirst()).isNotEqualTo(first.getFirst());
    }

    private List<Minutes.Adjustment> identified(ProposedAdjustment... proposed) {
        return known.identify(List.of(proposed), () -> NEW);
    }

    private static List<String> ids(Minutes minutes) {
        return minutes.adjustments().stream()
                .map(adjustment -> String.valueOf(adjustment.id()))
                .toList();
    }

    private static ProposedAdjustment proposed(@Nullable UUID id, String part, String text) {
        return new ProposedAdjustment(id, part, text, Optional.empty());
    }

    private static Minutes.Adjustment recorded(@Nullable UUID id, String part, String text, @Nullable String written) {
        return new Minutes.Adjustment(id, part, text, written);
    }
}
