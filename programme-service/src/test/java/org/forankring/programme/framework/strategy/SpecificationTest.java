package org.forankring.programme.framework.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.framework.strategy.Amendment.Difference;
import org.forankring.programme.framework.strategy.Measure.Group;
import org.junit.jupiter.api.Test;

class SpecificationTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final Specification specification =
            new Specification(Chosen.measure("protected-time", MARCH), List.of(ONE, TWO), List.of());

    @Test
    void the_order_of_the_items_makes_no_difference() {
        assertThat(specification.differencesTo(
                        new Specification(Chosen.measure("protected-time", MARCH), List.of(TWO, ONE), List.of())))
                .isEmpty();
    }

    @Test
    void each_field_that_differs_is_shown_before_and_after() {
        Measure other = new Measure(
                null,
                "Free time",
                Group.PARTICIPATION,
                "Leader",
                "Keep more time free",
                "Everybody",
                MARCH.plusDays(1),
                MARCH.plusDays(2),
                "A day a week",
                "There is more time",
                "reach",
                "course");
        assertThat(specification.differencesTo(new Specification(other, List.of(), List.of(ONE))))
                .containsExactly(
                        new Difference("catalogueCode", "protected-time", null),
                        new Difference("name", "Protect time", "Free time"),
                        new Difference("group", "organisation-of-work", "participation"),
                        new Difference("resolves", ONE + ", " + TWO, null),
                        new Difference("strengthens", null, ONE.toString()),
                        new Difference("actor", "Supervisor", "Leader"),
                        new Difference("action", "Keep time free", "Keep more time free"),
                        new Difference("target", "Employees", "Everybody"),
                        new Difference("timing.from", "2026-03-03", "2026-03-04"),
                        new Difference("timing.to", null, "2026-03-05"),
                        new Difference("dose", "Half a day a week", "A day a week"),
                        new Difference("expectedOutcome", "There is time", "There is more time"),
                        new Difference("indicatorCode", null, "reach"),
                        new Difference("trainingElementCode", null, "course"));
    }
}
