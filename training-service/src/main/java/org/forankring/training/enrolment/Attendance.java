package org.forankring.training.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Whether an employee was present on a day, as last recorded.
 *
 * @param recordedBy the subject of the recorder's token
 */
@Embeddable
public record Attendance(
        @Column boolean present,
        @Column Instant recordedAt,
        @Column String recordedBy) {}
