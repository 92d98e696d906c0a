package org.forankring.programme.framework.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forankring.platform.language.Texts;
import org.forankring.programme.framework.coverage.Suggestions.Suggestion;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Framework;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.framework.strategy.Catalogue;
import org.forankring.programme.framework.strategy.Chosen;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategy;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Framework FRAMEWORK = new Framework(List.of(
            Items.frameworkItem("motivation", "individual"),
            Items.frameworkItem("caseload", "individual"),
            Items.frameworkItem("economy", "context")));
    private static final Catalogue.Entry TRAIN = entry("train", "motivation");
    private static final Catalogue.Entry PROTECT = entry("protect", "caseload", "economy");
    private static final Catalogue.Entry FUND = entry("fund", "economy");
    private static final List<Catalogue.Entry> ENTRIES = List.of(TRAIN, PROTECT, FUND);

    @Test
    void an_item_of_the_framework_gets_the_entries_that_name_it() {
        Determinant economy = Items.barrier(Items.ofFramework("economy", "context"), 4);
        assertThat(suggestedFor(economy)).containsExactly(new Suggestion(PROTECT, false), new Suggestion(FUND, false));
    }

    @Test
    void an_added_item_gets_the_entries_that_help_on_its_level() {
        Determinant added = Items.barrier(Items.added("individual"), 4);
        assertThat(suggestedFor(added)).containsExactly(new Suggestion(TRAIN, false), new Suggestion(PROTECT, false));
        assertThat(suggestedFor(Items.barrier(Items.added("elsewhere"), 4))).isEmpty();
    }

    @Test
    void an_entry_that_a_strategy_follows_already_is_marked_unless_that_was_dropped() {
        Determinant caseload = Items.barrier(Items.ofFramework("caseload", "individual"), 4);
        Strategy strategy = Chosen.resolving("protect", Items.DAY);
        assertThat(suggestedFor(caseload, strategy)).containsExactly(new Suggestion(PROTECT, true));
        strategy.become(Status.DROPPED, Items.DAY);
        assertThat(suggestedFor(caseload, strategy, Chosen.resolving(null, Items.DAY)))
                .containsExactly(new Suggestion(PROTECT, false));
    }

    private static List<Suggestion> suggestedFor(Determinant barrier, Strategy... strategies) {
        Suggestions suggestions =
                Suggestions.of(new Unaddressed(List.of(barrier)), ENTRIES, FRAMEWORK, List.of(strategies));
        assertThat(suggestions.barriers()).hasSize(1);
        assertThat(suggestions.barriers().getFirst().barrier()).isEqualTo(barrier);
        return suggestions.barriers().getFirst().suggestions();
    }

    private static Catalogue.Entry entry(String code, String... helps) {
        Texts text = Texts.of(code);
        return new Catalogue.Entry(code, text, Measure.Group.TRAINING, text, text, text, text, text, List.of(helps));
    }
}
