package org.forankring.monitoring.indicator;

import java.util.List;

/**
 * What one portion of counting came to.
 *
 * @param marks how many marks are done
 * @param counts the buckets that they were on, each once
 */
public record Recount(int marks, List<Count> counts) {

    public Recount {
        counts = List.copyOf(counts);
    }
}
