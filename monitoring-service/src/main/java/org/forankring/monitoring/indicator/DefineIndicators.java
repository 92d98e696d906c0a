package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes in the indicators of a published version of a method. */
@ApplicationScoped
public class DefineIndicators {

    private final IndicatorSets sets;
    private final Marks marks;

    DefineIndicators(IndicatorSets sets, Marks marks) {
        this.sets = sets;
        this.marks = marks;
    }

    /**
     * Indicators are computed by these definitions from now on wherever the version governs, for the past too, which may
     * have come before them.
     */
    @Transactional
    public void define(IndicatorSet published) {
        Optional<IndicatorSet> newest = sets.newest(published.method());
        sets.add(published);
        boolean takesOver = newest.filter(
                        known -> known.version() >= published.version() || known.evaluatesAs(published))
                .isEmpty();
        marks.markVersion(published.method(), published.version(), takesOver);
    }
}
