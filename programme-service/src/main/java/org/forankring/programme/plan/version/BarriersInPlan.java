package org.forankring.programme.plan.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.code.Coded;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.plan.draft.PlanDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's document says of facilitators and barriers and of the strategies that answer them. It judges what was
 * written down, not what is true by now.
 *
 * @param consideredLevels the levels of the framework on which an item has been rated at the baseline
 * @param high the ids of high barriers, answered or not
 * @param answered the ids of those that a strategy answers or that are accepted
 */
record BarriersInPlan(Set<String> consideredLevels, Set<String> high, Set<String> answered) {

    BarriersInPlan {
        consideredLevels = Set.copyOf(consideredLevels);
        high = Set.copyOf(high);
        answered = Set.copyOf(answered);
    }

    static BarriersInPlan of(PlanDocument plan) {
        Set<String> levels = new HashSet<>();
        Set<String> high = new HashSet<>();
        Set<String> answered = new HashSet<>();
        part(plan, "facilitatorsAndBarriers").forEach(item -> {
            String id = item.path("id").asText();
            if (item.path("baselineOn").isTextual()) {
                levels.add(item.path("level").asText());
            }
            HighBarrier barrier = barrier(item);
            if (barrier != HighBarrier.NO) {
                high.add(id);
            }
            if (barrier == HighBarrier.ACCEPTED
                    || (barrier == HighBarrier.OPEN
                            && part(plan, "strategies").anyMatch(answers(id, day(item, "ratedOn"))))) {
                answered.add(id);
            }
        });
        return new BarriersInPlan(levels, high, answered);
    }

    /** Whether a high barrier is left without an answer. */
    boolean leaveOpen() {
        return !answered.containsAll(high);
    }

    private static HighBarrier barrier(JsonNode item) {
        return HighBarrier.of(judgement(item), number(item, "acceptedStrength"));
    }

    private static @Nullable Judgement judgement(JsonNode item) {
        Integer strength = number(item, "strength");
        return strength == null
                        || !item.path("nature").isTextual()
                        || !item.path("readiness").isTextual()
                ? null
                : new Judgement(
                        code(item, "nature", Judgement.Nature.class),
                        strength,
                        code(item, "readiness", Judgement.Condition.class));
    }

    private static Predicate<JsonNode> answers(String barrier, LocalDate ratedOn) {
        return strategy -> ids(strategy.path("resolves")).contains(barrier)
                && code(strategy, "status", Status.class).answers(day(strategy, "statusSince"), ratedOn);
    }

    private static Set<String> ids(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> part(PlanDocument plan, String name) {
        return plan.parts().getOrDefault(name, MissingNode.getInstance()).valueStream();
    }

    private static @Nullable Integer number(JsonNode thing, String field) {
        JsonNode value = thing.path(field);
        return value.isInt() ? value.intValue() : null;
    }

    private static LocalDate day(JsonNode thing, String field) {
        return LocalDate.parse(thing.path(field).asText());
    }

    private static <E extends Enum<E> & Coded> E code(JsonNode thing, String field, Class<E> type) {
        return Coded.find(type, thing.path(field).asText()).orElseThrow();
    }
}
