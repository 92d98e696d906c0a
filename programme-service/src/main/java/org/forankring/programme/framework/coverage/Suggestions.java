package org.forankring.programme.framework.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Framework;
import org.forankring.programme.framework.strategy.Catalogue;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;

/**
 * What the catalogue suggests for each unaddressed barrier. For an item of the framework these are the entries that
 * name it, for one of the municipality's own those that help an item of the framework on its level.
 */
public record Suggestions(List<ForBarrier> barriers) {

    public Suggestions {
        barriers = List.copyOf(barriers);
    }

    /** The suggestions, in the order of the barriers and the catalogue. */
    public static Suggestions of(
            Unaddressed unaddressed, List<Catalogue.Entry> entries, Framework framework, List<Strategy> strategies) {
        Set<String> inUse = strategies.stream()
                .filter(strategy -> strategy.status() != Status.DROPPED)
                .map(strategy -> strategy.measure().catalogueCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Suggestions(unaddressed.barriers().stream()
                .map(barrier -> new ForBarrier(
                        barrier,
                        entries.stream()
                                .filter(entry -> helps(entry, barrier, framework))
                                .map(entry -> new Suggestion(entry, inUse.contains(entry.code())))
                                .toList()))
                .toList());
    }

    private static boolean helps(Catalogue.Entry entry, Determinant barrier, Framework framework) {
        return barrier.itemCode()
                .map(code -> entry.helps().contains(code))
                .orElseGet(() -> framework.items().stream()
                        .filter(item -> item.level().equals(barrier.level()))
                        .map(FrameworkItem::code)
                        .anyMatch(entry.helps()::contains));
    }

    /** What is suggested for one barrier. */
    public record ForBarrier(Determinant barrier, List<Suggestion> suggestions) {

        public ForBarrier {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * An entry that may help.
     *
     * @param inUse whether a strategy of the implementation follows it already, and only has to be linked
     */
    public record Suggestion(Catalogue.Entry entry, boolean inUse) {}
}
