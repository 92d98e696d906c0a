package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the roll-ups of marked buckets up to date and tells which values have changed by it, a portion in one
 * transaction.
 */
@ApplicationScoped
public class RecomputeIndicators {

    private static final int PORTION = 200;

    private final Rollups rollups;
    private final IndicatorSets sets;
    private final PublishedValues values;
    private final Event<ValuesChanged> valuesChanged;
    private final Clock clock;

    RecomputeIndicators(
            Rollups rollups,
            IndicatorSets sets,
            PublishedValues values,
            Event<ValuesChanged> valuesChanged,
            Clock clock) {
        this.rollups = rollups;
        this.sets = sets;
        this.values = values;
        this.valuesChanged = valuesChanged;
        this.clock = clock;
    }

    /**
     * Takes one portion. To be called with sight of all municipalities.
     *
     * @return how many marks are done; 0 when none is left that no other worker has
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int recompute() {
        return portion();
    }

    /** The same within a transaction of the caller's. */
    int portion() {
        Recount recount = rollups.recount(PORTION, clock.instant());
        if (!recount.counts().isEmpty()) {
            announce(recount.counts());
        }
        return recount.marks();
    }

    private void announce(List<Count> counts) {
        Map<MethodInUse, IndicatorSet> definitions = sets.governing(
                counts.stream().map(count -> MethodInUse.of(count.bucket())).collect(Collectors.toSet()));
        List<CountedValue> counted = counts.stream()
                .flatMap(count -> Stream.ofNullable(definitions.get(MethodInUse.of(count.bucket())))
                        .flatMap(set -> CountedValue.of(count, set).stream()))
                .toList();
        List<PublishedValue> changed = values.keep(counted);
        if (!changed.isEmpty()) {
            valuesChanged.fire(new ValuesChanged(changed));
        }
    }
}
