package org.forankring.monitoring.userecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A state that a stored use record has or had.
 *
 * @param version counted from 1
 * @param submissionId the submission that brought this state
 * @param changedAt when it was stored
 */
public record RecordedUse(String sourceSystem, UseRecord use, int version, UUID submissionId, Instant changedAt) {

    /** Where the record stands in a list. */
    public Place place() {
        return new Place(use.performedOn(), sourceSystem, use.sourceId());
    }

    /** A place in a list of records, the latest use first. */
    public record Place(LocalDate performedOn, String sourceSystem, String sourceId) {}
}
