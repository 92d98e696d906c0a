package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Brings the roll-ups of marked buckets up to date, a portion in one transaction. */
@ApplicationScoped
public class RecomputeIndicators {

    private static final int PORTION = 200;

    private final Rollups rollups;
    private final Clock clock;

    RecomputeIndicators(Rollups rollups, Clock clock) {
        this.rollups = rollups;
        this.clock = clock;
    }

    /**
     * Takes one portion. To be called with sight of all municipalities.
     *
     * @return how many marks are done; 0 when none is left that no other worker has
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int recompute() {
        return rollups.recount(PORTION, clock.instant());
    }
}
