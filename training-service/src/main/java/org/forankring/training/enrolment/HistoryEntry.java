package org.forankring.training.enrolment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/**
 * One thing that happened to an enrolment.
 *
 * @param by the subject of the actor's token
 * @param detail the same for people
 */
public record HistoryEntry(Instant at, String by, Kind what, Wording detail) {

    /** What happened. */
    @Schema(name = "EnrolmentEvent")
    public enum Kind implements Coded {
        BOOKED,
        ATTENDANCE_RECORDED,
        COMPLETED
    }
}
