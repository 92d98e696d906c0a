package org.forankring.monitoring.userecord;

import java.util.List;

/**
 * Records sent together.
 *
 * @param dryRun only say what would happen
 */
public record Batch(Origin origin, SubmissionMode mode, boolean dryRun, List<UseReport> reports) {

    public Batch {
        reports = List.copyOf(reports);
    }
}
