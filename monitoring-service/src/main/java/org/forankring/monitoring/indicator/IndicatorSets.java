package org.forankring.monitoring.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indicator definitions of all methods. */
public interface IndicatorSets {

    /** Adds a version; one that is there already is left as it is. */
    void add(IndicatorSet set);

    /** The newest version that is published, or empty when the method is unknown. */
    Optional<IndicatorSet> newest(String method);

    /** The version that governs, see {@link #governing(Set)}; empty while it has not arrived. */
    default Optional<IndicatorSet> governing(MethodInUse method) {
        return Optional.ofNullable(governing(Set.of(method)).get(method));
    }

    /**
     * Of each the version that governs: the one that the municipality's implementation runs on, or the newest that is
     * published where it has none. One that has not arrived is left out. One statement, however many they are.
     */
    Map<MethodInUse, IndicatorSet> governing(Set<MethodInUse> methods);
}
