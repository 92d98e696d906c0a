package org.forankring.monitoring.indicator;

import java.util.List;
import java.util.Optional;

/** An indicator evaluated on what has just been counted. */
public record CountedValue(Count count, IndicatorValue value) {

    /** Everything that the method's definitions say of a bucket. */
    static List<CountedValue> of(Count count, IndicatorSet set) {
        return set.evaluate(Optional.of(count.rollup())).stream()
                .map(value -> new CountedValue(count, value))
                .toList();
    }

    /** As it is made known. */
    public PublishedValue published(long revision) {
        return new PublishedValue(count.bucket(), value, count.rollup().computedAt(), revision);
    }
}
