package org.forankring.monitoring.indicator;

import java.util.Optional;

/** The indicator definitions of all methods. */
public interface IndicatorSets {

    /** Adds a version; one that is there already is left as it is. */
    void add(IndicatorSet set);

    /** The latest version, or empty when the method is unknown. */
    Optional<IndicatorSet> latest(String method);
}
