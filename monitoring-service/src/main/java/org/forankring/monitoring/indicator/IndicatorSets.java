package org.forankring.monitoring.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indicator definitions of all methods. */
public interface IndicatorSets {

    /** Adds a version; one that is there already is left as it is. */
    void add(IndicatorSet set);

    /** The latest version, or empty when the method is unknown. */
    default Optional<IndicatorSet> latest(String method) {
        return Optional.ofNullable(latest(Set.of(method)).get(method));
    }

    /** The latest version of each method that is known, by the method, with one statement however many they are. */
    Map<String, IndicatorSet> latest(Set<String> methods);
}
