package org.forankring.programme.plan.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.programme.plan.draft.PlanDocument;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.version.Holdings.Since;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoldingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Since FIRST = new Since(1, LocalDate.of(2026, 3, 1));
    private static final Since SECOND = new Since(2, LocalDate.of(2026, 4, 1));
    private static final Since THIRD = new Since(3, LocalDate.of(2026, 5, 1));
    private static final Map<String, Object> BARRIER = Map.of(
            "id", "e",
            "level", "individual",
            "nature", "barrier",
            "strength", 4,
            "readiness", "needs-strengthening",
            "ratedOn", "2026-02-10",
            "baselineOn", "2026-02-01");
    private static final Map<String, Object> PLANNED =
            Map.of("id", "s", "resolves", List.of("x", "e"), "status", "planned", "statusSince", "2026-02-05");

    @Test
    void what_is_held_counts_from_the_first_version_that_holds_it_without_a_break() {
        Holdings first = Holdings.of(filled(SectionName.GOALS), FIRST, Optional.empty());
        Holdings second = Holdings.of(filled(SectionName.GOALS, SectionName.DUTIES), SECOND, Optional.of(first));
        assertThat(second.sections()).isEqualTo(Map.of("goals", FIRST, "duties", SECOND));
        Holdings third = Holdings.of(filled(SectionName.DUTIES), THIRD, Optional.of(second));
        assertThat(third.sections()).isEqualTo(Map.of("duties", SECOND));
        Holdings again = Holdings.of(
                filled(SectionName.GOALS, SectionName.DUTIES),
                new Since(4, LocalDate.of(2026, 6, 1)),
                Optional.of(third));
        assertThat(again.sections().get("goals").version()).isEqualTo(4);
        assertThat(again.sections().get("duties")).isEqualTo(SECOND);
    }

    @Test
    void a_level_is_held_when_an_item_of_it_has_been_rated_at_the_baseline() {
        Map<String, Object> later = without(BARRIER, "baselineOn");
        assertThat(holdings(List.of(later), List.of()).levels()).isEmpty();
        assertThat(holdings(List.of(later, BARRIER), List.of()).levels()).isEqualTo(Map.of("individual", FIRST));
        assertThat(holdings(List.of(Map.of("id", "e", "level", "individual")), List.of())
                        .levels())
                .isEmpty();
    }

    static Stream<Arguments> barriers() {
        return Stream.of(
                Arguments.of("no strategy", BARRIER, List.of(), false, true),
                Arguments.of("a planned one", BARRIER, List.of(PLANNED), true, false),
                Arguments.of("one under way", BARRIER, List.of(with(PLANNED, "status", "under-way")), true, false),
                Arguments.of("a dropped one", BARRIER, List.of(with(PLANNED, "status", "dropped")), false, true),
                Arguments.of(
                        "one that was done before the rating",
                        BARRIER,
                        List.of(with(PLANNED, "status", "done")),
                        false,
                        true),
                Arguments.of(
                        "one that is done since the rating",
                        BARRIER,
                        List.of(with(with(PLANNED, "status", "done"), "statusSince", "2026-02-10")),
                        true,
                        false),
                Arguments.of(
                        "one for something else",
                        BARRIER,
                        List.of(with(PLANNED, "resolves", List.of("x"))),
                        false,
                        true),
                Arguments.of("an acceptance", with(BARRIER, "acceptedStrength", 4), List.of(), true, false),
                Arguments.of("an acceptance of less", with(BARRIER, "acceptedStrength", 3), List.of(), false, true),
                Arguments.of("a low barrier", with(BARRIER, "strength", 3), List.of(PLANNED), false, false),
                Arguments.of("a facilitator", with(BARRIER, "nature", "facilitator"), List.of(), false, false),
                Arguments.of("nothing rated", Map.of("id", "e", "level", "individual"), List.of(), false, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("barriers")
    void a_high_barrier_is_answered_by_a_strategy_or_an_acceptance(
            String what,
            Map<String, Object> item,
            List<Map<String, Object>> strategies,
            boolean answered,
            boolean open) {
        Holdings holdings = holdings(List.of(item), strategies);
        assertThat(holdings.answered()).isEqualTo(answered ? Map.of("e", FIRST) : Map.of());
        assertThat(holdings.noneOpen()).isEqualTo(open ? null : FIRST);
    }

    @Test
    void none_has_been_open_since_the_first_version_without_an_open_one() {
        PlanDocument closed = document(List.of(BARRIER), List.of(PLANNED));
        PlanDocument open = document(List.of(BARRIER), List.of());
        Holdings first = Holdings.of(closed, FIRST, Optional.empty());
        assertThat(Holdings.of(closed, SECOND, Optional.of(first)).noneOpen()).isEqualTo(FIRST);
        Holdings second = Holdings.of(open, SECOND, Optional.of(first));
        assertThat(second.noneOpen()).isNull();
        assertThat(Holdings.of(closed, THIRD, Optional.of(second)).noneOpen()).isEqualTo(THIRD);
    }

    @Test
    void a_plan_without_facilitators_and_barriers_holds_none() {
        Holdings holdings = Holdings.of(filled(SectionName.GOALS), FIRST, Optional.empty());
        assertThat(holdings.levels()).isEmpty();
        assertThat(holdings.answered()).isEmpty();
        assertThat(holdings.noneOpen()).isEqualTo(FIRST);
    }

    private static Holdings holdings(List<Map<String, Object>> items, List<Map<String, Object>> strategies) {
        return Holdings.of(document(items, strategies), FIRST, Optional.empty());
    }

    private static PlanDocument document(List<Map<String, Object>> items, List<Map<String, Object>> strategies) {
        return new PlanDocument(
                List.of(),
                Map.of(),
                Map.of(
                        "facilitatorsAndBarriers", JSON.<JsonNode>valueToTree(items),
                        "strategies", JSON.<JsonNode>valueToTree(strategies)));
    }

    private static PlanDocument filled(SectionName... sections) {
        return new PlanDocument(List.of(sections), Map.of(), Map.of());
    }

    private static Map<String, Object> with(Map<String, Object> thing, String field, Object value) {
        Map<String, Object> other = new HashMap<>(thing);
        other.put(field, value);
        return other;
    }

    private static Map<String, Object> without(Map<String, Object> thing, String field) {
        Map<String, Object> other = new HashMap<>(thing);
        other.remove(field);
        return other;
    }
}
