package org.forankring.monitoring.indicator;

import java.time.Instant;

/**
 * An indicator of a bucket whose value is to be known to others.
 *
 * @param countedAt when the counts behind the value were made
 * @param revision grows with each change of the value, from 1 on; tells what is newer
 */
public record PublishedValue(Bucket bucket, IndicatorValue value, Instant countedAt, long revision) {}
