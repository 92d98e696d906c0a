package org.forankring.monitoring.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The indicators of a bucket.
 *
 * @param computedAt when the counts behind the values were made; empty when they never were
 * @param pending whether something has changed since and waits to be counted
 */
public record IndicatorReading(
        Bucket bucket, Optional<Instant> computedAt, boolean pending, List<IndicatorValue> values) {

    public IndicatorReading {
        values = List.copyOf(values);
    }
}
