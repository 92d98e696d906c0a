package org.forankring.monitoring.indicator;

import java.util.Optional;

/**
 * What is known of a bucket.
 *
 * @param rollup empty when it has never been counted
 * @param pending whether it waits to be counted again
 */
public record BucketState(Optional<Rollup> rollup, boolean pending) {}
