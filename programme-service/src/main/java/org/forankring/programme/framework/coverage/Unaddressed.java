package org.forankring.programme.framework.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.strategy.Strategy;

/**
 * The barriers that no strategy answers, the strongest first. A high barrier that has been accepted is
 * answered, too.
 */
public record Unaddressed(List<Determinant> barriers) {

    private static final Comparator<Determinant> STRONGEST_FIRST = Comparator.<Determinant, Integer>comparing(
                    Unaddressed::strength)
            .reversed()
            .thenComparing(Determinant::id);

    public Unaddressed {
        barriers = List.copyOf(barriers);
    }

    /** What is left open by the strategies among the items as they are rated now. */
    public static Unaddressed of(List<Determinant> items, List<Strategy> strategies) {
        return new Unaddressed(items.stream()
                .filter(Unaddressed::isBarrier)
                .filter(item -> item.highBarrier() != HighBarrier.ACCEPTED)
                .filter(item -> strategies.stream().noneMatch(strategy -> strategy.answers(item.id(), ratedOn(item))))
                .sorted(STRONGEST_FIRST)
                .toList());
    }

    /** Those that the plan has to answer before the phase of change can begin. */
    public List<Determinant> high() {
        return barriers.stream()
                .filter(barrier -> barrier.highBarrier() == HighBarrier.OPEN)
                .toList();
    }

    private static boolean isBarrier(Determinant item) {
        return item.judgement()
                .filter(judgement -> judgement.nature() == Judgement.Nature.BARRIER)
                .isPresent();
    }

    private static LocalDate ratedOn(Determinant item) {
        return item.ratedOn().orElseThrow();
    }

    private static int strength(Determinant item) {
        return item.judgement().map(Judgement::strength).orElse(0);
    }
}
