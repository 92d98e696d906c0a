package org.forankring.training.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to an enrolment. Entries are only ever added.
 *
 * @param municipalityId the enrolment's, which every row of a municipality carries
 * @param what {@code booked}, {@code attendance-recorded} or {@code completed}
 * @param actor the subject of the actor's token
 * @param detail the same for people
 */
@Embeddable
public record HistoryEntry(
        @Column(name = "municipality_id") UUID municipalityId,
        @Column(name = "at") Instant at,
        @Column(name = "what") String what,
        @Column(name = "actor") String actor,
        @Column(name = "detail") String detail) {}
