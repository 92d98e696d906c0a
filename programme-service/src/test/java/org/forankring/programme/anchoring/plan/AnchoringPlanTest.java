package org.forankring.programme.anchoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.anchoring.plan.Arrangements.Arrangement;
import org.forankring.programme.anchoring.plan.Arrangements.Focus;
import org.forankring.programme.anchoring.plan.Arrangements.Responsible;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.implementation.lifecycle.Act;
import org.junit.jupiter.api.Test;

class AnchoringPlanTest {

    private final AnchoringPlan plan = new AnchoringPlan(Items.IMPLEMENTATION);

    @Test
    void a_plan_that_lacks_something_cannot_be_put_in_force() {
        plan.write(Arrangements.none(), Optional.empty());
        assertThat(plan.adopt(on(Items.DAY))).isEqualTo(new AnchoringAdoption.Incomplete(plan.missing()));
        assertThat(plan.state()).isEqualTo(AnchoringPlan.State.DRAFT);
    }

    @Test
    void versions_are_numbered_from_one() {
        plan.write(sparring("Monthly"), Optional.empty());
        assertThat(plan.state()).isEqualTo(AnchoringPlan.State.DRAFT);
        plan.adopt(on(Items.DAY));
        assertThat(plan.adoptedVersion()).contains(1);
        assertThat(plan.state()).isEqualTo(AnchoringPlan.State.ADOPTED);
        plan.write(sparring("Weekly"), Optional.of(sparring("Monthly")));
        plan.adopt(on(Items.DAY.plusDays(1)));
        assertThat(plan.adoptedVersion()).contains(2);
        assertThat(plan.adoptedOn()).contains(Items.DAY.plusDays(1));
    }

    @Test
    void a_draft_has_moved_on_while_it_says_something_else_than_the_version_in_force() {
        plan.write(sparring("Monthly"), Optional.empty());
        plan.adopt(on(Items.DAY));
        plan.write(sparring("Weekly"), Optional.of(sparring("Monthly")));
        assertThat(plan.state()).isEqualTo(AnchoringPlan.State.CHANGED);
        plan.write(sparring("Monthly"), Optional.of(sparring("Monthly")));
        assertThat(plan.state()).isEqualTo(AnchoringPlan.State.ADOPTED);
    }

    private static Act on(LocalDate day) {
        return new Act(Instant.EPOCH, day, "lead", "Agreed");
    }

    private static Arrangements sparring(String when) {
        Arrangement arrangement = new Arrangement("So", "They", when);
        return new Arrangements(
                List.of(new Focus("Contact", "Monthly")),
                new Responsible("The head", null, null),
                arrangement,
                arrangement,
                arrangement,
                arrangement,
                List.of());
    }
}
