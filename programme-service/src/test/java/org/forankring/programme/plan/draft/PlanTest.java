package org.forankring.programme.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.round.Round;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Plan plan = new Plan(implementation());

    @Test
    void it_begins_as_a_draft_that_nobody_reviews() {
        assertThat(plan.state()).isEqualTo(Plan.State.DRAFT);
        assertThat(plan.version()).isZero();
        assertThat(plan.adoptedVersion()).isEmpty();
        assertThat(plan.reviewDue(MAY)).isEmpty();
        assertThat(plan.review(false, MARCH)).isEmpty();
    }

    @Test
    void it_is_adopted_and_revised_version_by_version() {
        assertThat(plan.adopt("x", MARCH)).isEqualTo(1);
        assertThat(plan.state()).isEqualTo(Plan.State.ADOPTED);
        assertThat(plan.isInForceAs("x")).isTrue();
        assertThat(plan.isInForceAs("y")).isFalse();
        assertThat(plan.adopt("y", MAY)).isEqualTo(2);
        assertThat(plan.state()).isEqualTo(Plan.State.REVISED);
        assertThat(plan.adoptedOn()).contains(MAY);
    }

    @Test
    void a_review_that_asks_for_a_revision_puts_it_under_review_until_it_is_adopted_again() {
        plan.adopt("x", MARCH);
        plan.review(true, MAY);
        assertThat(plan.state()).isEqualTo(Plan.State.UNDER_REVIEW);
        plan.adopt("y", MAY);
        assertThat(plan.state()).isEqualTo(Plan.State.REVISED);
    }

    @Test
    void a_review_that_finds_it_to_stand_leaves_it_in_force() {
        plan.adopt("x", MARCH);
        plan.review(true, MARCH);
        plan.review(false, MAY);
        assertThat(plan.state()).isEqualTo(Plan.State.ADOPTED);
        plan.adopt("y", MAY);
        plan.review(false, MAY);
        assertThat(plan.state()).isEqualTo(Plan.State.REVISED);
    }

    @Test
    void reviews_fall_due_by_the_interval_and_one_told_of_late_does_not_move_them_back() {
        plan.adopt("x", MARCH);
        plan.reviewEvery(6);
        plan.review(false, MAY);
        plan.review(false, MARCH);
        assertThat(plan.lastReviewedOn()).contains(MAY);
        assertThat(plan.reviewDue(MAY)).contains(new ReviewClock.Due(LocalDate.of(2026, 11, 1), 0));
    }

    static Implementation implementation() {
        MethodDefinition definition = Definitions.of(List.of());
        Round round = new Round(UUID.randomUUID(), "Round", new MethodVersion(definition, 1, Instant.EPOCH), MARCH);
        return new Implementation(UUID.randomUUID(), UUID.randomUUID(), round, MARCH, List.of());
    }
}
