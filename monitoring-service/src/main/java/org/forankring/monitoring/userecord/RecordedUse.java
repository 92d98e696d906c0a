package org.forankring.monitoring.userecord;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stored use record.
 *
 * @param version counted from 1
 * @param submissionId the submission that brought this state
 * @param history all states, the first one first; empty where they were not asked for
 */
public record RecordedUse(
        String sourceSystem,
        UseRecord use,
        int version,
        UUID submissionId,
        Instant changedAt,
        List<RecordedState> history) {

    public RecordedUse {
        history = List.copyOf(history);
    }

    /** One state that the record has had. */
    public record RecordedState(UseRecord use, int version, UUID submissionId, Instant changedAt) {}
}
