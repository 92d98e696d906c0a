package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.plan.version.Holdings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a plan has to say counts when the version in force says it. */
class InForceTest {

    private static final Holdings.Since FIRST = new Holdings.Since(1, LocalDate.of(2026, 3, 1));
    private static final Holdings.Since SECOND = new Holdings.Since(2, LocalDate.of(2026, 4, 1));
    private static final Holdings.Since THIRD = new Holdings.Since(3, LocalDate.of(2026, 5, 1));
    private static final UUID ECONOMY = new UUID(0, 1);
    private static final UUID CASELOAD = new UUID(0, 2);

    @Test
    void a_section_counts_from_the_version_since_which_the_plan_has_had_it() {
        InForce plan = plan(new Holdings(Map.of("goals", FIRST), Map.of(), Map.of(), FIRST));
        assertThat(InForce.section("goals", true, plan)).isEqualTo(shown(FIRST));
    }

    @Test
    void what_becomes_of_the_draft_does_not_touch_what_is_in_force() {
        InForce plan = plan(new Holdings(Map.of("goals", FIRST), Map.of(), Map.of(), FIRST));
        assertThat(InForce.section("goals", false, plan)).isEqualTo(shown(FIRST));
    }

    @Test
    void a_complete_section_of_a_draft_does_not_count() {
        String draft = "It is complete in the draft; it counts once the plan is adopted with it.";
        assertThat(lacking(InForce.section("goals", true, null))).containsExactly(draft);
        assertThat(lacking(InForce.section("goals", true, plan(Holdings.NOTHING))))
                .containsExactly(draft);
    }

    @Test
    void a_section_that_is_not_complete_proves_nothing() {
        String begun = "It is begun and not complete.";
        assertThat(lacking(InForce.section("goals", false, null))).containsExactly(begun);
        assertThat(lacking(InForce.section("goals", false, plan(Holdings.NOTHING))))
                .containsExactly(begun);
    }

    @Test
    void a_level_counts_when_its_rating_is_in_force() {
        Holdings holds = new Holdings(Map.of(), Map.of("individual", SECOND), Map.of(), FIRST);
        assertThat(InForce.level("individual", Texts.of("Individual"), plan(holds)))
                .isEqualTo(shown(SECOND));
        for (@Nullable InForce without : new InForce[] {null, plan(Holdings.NOTHING)}) {
            assertThat(lacking(InForce.level("individual", Texts.of("Individual"), without)))
                    .containsExactly("What has been rated on the level Individual is not in the plan in force yet;"
                            + " adopt the next version.");
        }
    }

    @Test
    void a_high_barrier_needs_an_answer_first() {
        Holdings holds = new Holdings(Map.of(), Map.of(), Map.of(CASELOAD.toString(), FIRST), FIRST);
        assertThat(lacking(InForce.barriers(List.of(high(ECONOMY, false), high(CASELOAD, true)), plan(holds))))
                .containsExactly("Economy is a high barrier without a strategy.");
        assertThat(InForce.barriers(List.of(high(ECONOMY, false)), null).reached())
                .isZero();
    }

    @Test
    void an_answer_counts_when_it_is_in_force() {
        Holdings holds = new Holdings(Map.of(), Map.of(), Map.of(CASELOAD.toString(), FIRST), FIRST);
        assertThat(lacking(InForce.barriers(List.of(high(ECONOMY, true), high(CASELOAD, true)), plan(holds))))
                .containsExactly("What answers the high barrier Economy is not in the plan in force yet;"
                        + " adopt the next version.");
        assertThat(InForce.barriers(List.of(high(CASELOAD, true)), plan(holds))).isEqualTo(shown(FIRST));
    }

    @Test
    void barriers_are_addressed_since_the_last_of_them_has_been() {
        Map<String, Holdings.Since> answered = Map.of(CASELOAD.toString(), FIRST, ECONOMY.toString(), SECOND);
        List<InForce.High> both = List.of(high(CASELOAD, true), high(ECONOMY, true));
        assertThat(InForce.barriers(both, plan(new Holdings(Map.of(), Map.of(), answered, FIRST))))
                .isEqualTo(shown(SECOND));
        assertThat(InForce.barriers(both, plan(new Holdings(Map.of(), Map.of(), answered, THIRD))))
                .isEqualTo(shown(THIRD));
    }

    @Test
    void without_a_plan_in_force_nothing_is_addressed() {
        assertThat(lacking(InForce.barriers(List.of(), null))).containsExactly("No plan is in force yet; adopt it.");
    }

    @Test
    void without_high_barriers_they_are_addressed_since_none_was_left_open() {
        assertThat(InForce.barriers(List.of(), plan(new Holdings(Map.of(), Map.of(), Map.of(), SECOND))))
                .isEqualTo(shown(SECOND));
    }

    @Test
    void nobody_knows_since_when_barriers_are_addressed_that_have_grown_less_since_the_adoption() {
        Proof proof = InForce.barriers(List.of(), plan(Holdings.NOTHING));
        assertThat(proof.reached()).isEqualTo(1);
        assertThat(proof.days()).isEmpty();
        assertThat(proof.evidence()).containsExactly(evidence(THIRD));
    }

    /** What is lacking in words, of which there is nothing. */
    private static List<String> lacking(Proof proof) {
        assertThat(proof.reached()).isZero();
        return proof.lacking().stream().map(Wording::said).toList();
    }

    private static InForce plan(Holdings holds) {
        return new InForce(THIRD, holds);
    }

    private static InForce.High high(UUID id, boolean answered) {
        return new InForce.High(id, Texts.of(id.equals(ECONOMY) ? "Economy" : "Caseload"), answered);
    }

    private static Proof shown(Holdings.Since since) {
        return Proof.on(List.of(since.on())).shownBy(List.of(evidence(since), evidence(THIRD)));
    }

    private static Evidence evidence(Holdings.Since version) {
        return new Evidence(Evidence.Kind.PLAN_VERSION, "plan/versions/" + version.version(), version.on());
    }
}
