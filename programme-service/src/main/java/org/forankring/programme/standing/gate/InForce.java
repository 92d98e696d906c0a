package org.forankring.programme.standing.gate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.plan.version.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * The version of a plan that is in force. What a plan has to say counts when this version says it: not what stands in
 * the draft, and not what has been found out since.
 *
 * @param version with the day on which it was adopted
 * @param holds what it says
 */
public record InForce(Holdings.Since version, Holdings holds) {

    /**
     * The proof of a section.
     *
     * @param complete whether it is in the draft
     * @param plan null while none has been adopted
     */
    public static Proof section(String code, boolean complete, @Nullable InForce plan) {
        Holdings.Since since = plan == null ? null : plan.holds.sections().get(code);
        if (plan != null && since != null) {
            return plan.shows(since);
        }
        return Proof.lacking(
                List.of(Wording.of(complete ? "gate-lacks.section-not-in-force" : "gate-lacks.section-not-complete")));
    }

    /**
     * The proof of a level of the framework, of which an item has been rated at the baseline.
     *
     * @param names what the level is called
     */
    public static Proof level(String level, Texts names, @Nullable InForce plan) {
        Holdings.Since since = plan == null ? null : plan.holds.levels().get(level);
        return plan != null && since != null
                ? plan.shows(since)
                : Proof.lacking(List.of(Wording.of("gate-lacks.level-not-in-force", "level", names)));
    }

    /**
     * The proof that high barriers are addressed. They are as long as each has an answer today and the version in force
     * has it, too.
     *
     * @param high those that are high by the latest ratings
     */
    public static Proof barriers(List<High> high, @Nullable InForce plan) {
        List<Wording> open = high.stream()
                .filter(barrier -> !barrier.answered())
                .map(barrier -> Wording.of("gate-lacks.barrier-unaddressed", "barrier", barrier.names()))
                .toList();
        if (!open.isEmpty()) {
            return Proof.lacking(open);
        }
        if (plan == null) {
            return Proof.lacking(List.of(Wording.of("gate-lacks.plan-not-in-force")));
        }
        List<Wording> missing = high.stream()
                .filter(barrier -> !plan.holds.answered().containsKey(key(barrier)))
                .map(barrier -> Wording.of("gate-lacks.answer-not-in-force", "barrier", barrier.names()))
                .toList();
        return missing.isEmpty() ? plan.answers(high) : Proof.lacking(missing);
    }

    /** The latest of the versions from which each has had its answer and none was left open. */
    private Proof answers(List<High> high) {
        return Stream.concat(
                        Stream.ofNullable(holds.noneOpen()),
                        high.stream()
                                .flatMap(barrier ->
                                        Stream.ofNullable(holds.answered().get(key(barrier)))))
                .max(Comparator.comparingInt(Holdings.Since::version))
                .map(this::shows)
                .orElseGet(() -> Proof.there().shownBy(List.of(evidence(version))));
    }

    /** The proof of something that plans have said since a version without a break. */
    public Proof shows(Holdings.Since since) {
        return Proof.on(List.of(since.on())).shownBy(List.of(evidence(version), evidence(since)));
    }

    private static Evidence evidence(Holdings.Since version) {
        return new Evidence(Evidence.Kind.PLAN_VERSION, "plan/versions/" + version.version(), version.on());
    }

    private static String key(High barrier) {
        return barrier.id().toString();
    }

    /**
     * A barrier that is high.
     *
     * @param answered whether a strategy answers it today or it is accepted
     */
    public record High(UUID id, Texts names, boolean answered) {}
}
