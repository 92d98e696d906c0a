package org.forankring.programme.framework.determinant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.junit.jupiter.api.Test;

class DeterminantTest {

    private static final Withdrawal NO_LONGER = new Withdrawal("Merged", "lead", Instant.EPOCH);
    private static final FreeItem OTHER = new FreeItem("context", "of-context", "Other", "More");

    @Test
    void an_item_is_not_considered_until_it_is_rated() {
        Determinant item = Items.added("individual");
        assertThat(item.judgement()).isEmpty();
        assertThat(item.ratedOn()).isEmpty();
        Items.barrier(item, 4);
        assertThat(item.judgement())
                .hasValueSatisfying(
                        judgement -> assertThat(judgement.strength()).isEqualTo(4));
        assertThat(item.ratedOn()).contains(Items.DAY);
    }

    @Test
    void the_frameworks_items_are_not_the_municipalitys_to_change() {
        Determinant item = Items.ofFramework("motivation", "individual");
        DeterminantChange ofFramework = new DeterminantChange.OfFramework();
        assertThat(item.revise(OTHER, List.of(), Items.SEEN)).isEqualTo(ofFramework);
        assertThat(item.withdraw(NO_LONGER)).isEqualTo(ofFramework);
    }

    @Test
    void an_added_item_is_revised_and_withdrawn_once() {
        Determinant item = Items.added("individual");
        item.revise(OTHER, List.of(), Items.SEEN);
        assertThat(item.name()).isEqualTo("Other");
        assertThat(item.level()).isEqualTo("context");
        item.withdraw(NO_LONGER);
        assertThat(item.isWithdrawn()).isTrue();
        assertThat(item.withdrawal()).contains(NO_LONGER);
        DeterminantChange again = new DeterminantChange.Withdrawn();
        assertThat(item.withdraw(NO_LONGER)).isEqualTo(again);
        assertThat(item.accept("It is so", "lead", Instant.EPOCH, Items.SEEN)).isEqualTo(again);
        assertThat(Items.barrier(item, 1).judgement()).isEmpty();
    }

    @Test
    void an_item_of_the_framework_is_called_as_the_method_calls_it_and_an_added_one_as_the_municipality_does() {
        MethodDefinition method = Definitions.of(
                List.of(),
                List.of(),
                List.of(),
                List.of(new FrameworkItem(
                        "motivation",
                        "individual",
                        "competence",
                        new Texts(Map.of("en", "Motivation", "fi", "Motivaatio")),
                        Texts.of("Wanting it"))));
        assertThat(Items.ofFramework("motivation", "individual").names(method).in(Language.FINNISH))
                .isEqualTo("Motivaatio");
        assertThat(Items.ofFramework("gone", "individual").names(method)).isEqualTo(Texts.of("gone"));
        Determinant added = Items.added("individual");
        assertThat(added.names(method)).isEqualTo(Texts.of("Our own"));
        assertThat(added.descriptions(method)).isEmpty();
        added.revise(OTHER, List.of(), Items.SEEN);
        assertThat(added.descriptions(method)).contains(Texts.of("More"));
    }

    @Test
    void an_accepted_barrier_that_grows_is_open_again() {
        Determinant item = Items.accepted(Items.barrier(Items.added("individual"), 4));
        assertThat(item.highBarrier()).isEqualTo(HighBarrier.ACCEPTED);
        Items.barrier(item, 5);
        assertThat(item.highBarrier()).isEqualTo(HighBarrier.OPEN);
        assertThat(item.acceptance()).isPresent();
    }

    @Test
    void only_a_high_barrier_is_accepted() {
        Determinant item = Items.barrier(Items.added("individual"), 3);
        assertThat(item.accept("It is so", "lead", Instant.EPOCH, Items.SEEN))
                .isEqualTo(new DeterminantChange.NoHighBarrier());
    }
}
