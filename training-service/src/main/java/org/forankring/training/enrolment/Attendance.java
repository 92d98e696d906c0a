package org.forankring.training.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether an employee was present on a day, as last recorded.
 *
 * @param municipalityId the enrolment's, which every row of a municipality carries
 * @param recordedBy the subject of the recorder's token
 */
@Embeddable
public record Attendance(
        @Column(name = "municipality_id") UUID municipalityId,
        @Column(name = "present") boolean present,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "recorded_by") String recordedBy) {}
