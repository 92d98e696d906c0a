package org.forankring.programme.cooperation.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That what was decided has been done.
 *
 * @param day on which it was done
 * @param recordedBy the subject of the access token it was recorded with
 */
@Embeddable
public record Done(
        @Column(name = "done_on") LocalDate day,
        @Column(name = "done_by") String recordedBy,
        @Column(name = "done_at") Instant recordedAt,
        @Column(name = "done_note") @Nullable String note) {

    /** Whether nothing else is said, whoever says it and when. */
    boolean saysTheSameAs(Done other) {
        return day.equals(other.day) && Objects.equals(note, other.note);
    }
}
