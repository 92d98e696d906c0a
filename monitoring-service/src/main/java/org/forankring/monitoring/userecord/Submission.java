package org.forankring.monitoring.userecord;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.problem.Fault;

/**
 * The receipt of a submission.
 *
 * @param faults of the refused records, with pointers into the submission
 */
public record Submission(
        UUID id,
        Origin origin,
        SubmissionMode mode,
        Instant receivedAt,
        int received,
        int created,
        int updated,
        int unchanged,
        int withdrawn,
        int refused,
        List<Fault> faults) {

    public Submission {
        faults = List.copyOf(faults);
    }
}
