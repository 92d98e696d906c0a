package org.forankring.programme.framework.determinant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which aspects are already in good order, which require strengthening and support (S2), and which have not
 * been considered, level by level.
 *
 * @param levels in the order of the framework
 */
public record Readiness(List<Level> levels) {

    public Readiness {
        levels = List.copyOf(levels);
    }

    /**
     * How the items stand.
     *
     * @param framework the framework, whose levels are shown even when no item of them is in use
     * @param items those in use
     */
    public static Readiness of(Framework framework, List<Determinant> items) {
        List<String> levels = Stream.concat(
                        framework.levels().stream(), items.stream().map(Determinant::level))
                .distinct()
                .toList();
        return new Readiness(
                levels.stream().map(level -> Level.of(level, items)).toList());
    }

    /** Whether every level has been looked at: on each, at least one item has been rated. */
    public boolean considersEveryLevel() {
        return levels.stream().allMatch(Level::isConsidered);
    }

    /** The items of one level. */
    public record Level(
            String code,
            List<Determinant> inGoodOrder,
            List<Determinant> needsStrengthening,
            List<Determinant> notConsidered) {

        public Level {
            inGoodOrder = List.copyOf(inGoodOrder);
            needsStrengthening = List.copyOf(needsStrengthening);
            notConsidered = List.copyOf(notConsidered);
        }

        private static Level of(String code, List<Determinant> items) {
            List<Determinant> good = new ArrayList<>();
            List<Determinant> weak = new ArrayList<>();
            List<Determinant> open = new ArrayList<>();
            for (Determinant item : items) {
                if (item.level().equals(code)) {
                    pile(item.judgement(), good, weak, open).add(item);
                }
            }
            return new Level(code, good, weak, open);
        }

        private static List<Determinant> pile(
                Optional<Judgement> judgement, List<Determinant> good, List<Determinant> weak, List<Determinant> open) {
            if (judgement.isEmpty()) {
                return open;
            }
            return switch (judgement.get().condition()) {
                case IN_GOOD_ORDER -> good;
                case NEEDS_STRENGTHENING -> weak;
            };
        }

        /** Whether at least one item of the level has been rated. */
        public boolean isConsidered() {
            return !inGoodOrder.isEmpty() || !needsStrengthening.isEmpty();
        }
    }
}
