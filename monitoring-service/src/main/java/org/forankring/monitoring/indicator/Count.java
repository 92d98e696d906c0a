package org.forankring.monitoring.indicator;

/** A bucket that has just been counted. */
public record Count(Bucket bucket, Rollup rollup) {}
