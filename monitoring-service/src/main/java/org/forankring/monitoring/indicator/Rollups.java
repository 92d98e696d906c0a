package org.forankring.monitoring.indicator;

import java.time.Instant;

/** The roll-ups that indicators are read from. */
public interface Rollups {

    /**
     * Counts marked buckets again and removes their marks, with the same number of statements however many they are.
     * Any number of callers may do so at once: each takes marks that no other has, and of two that count the same
     * bucket the second sees what the first saw and more.
     *
     * @param limit how many marks at the most
     * @return the marks that were removed and what was counted
     */
    Recount recount(int limit, Instant at);

    /** What is known of a bucket. */
    BucketState state(Bucket bucket);
}
