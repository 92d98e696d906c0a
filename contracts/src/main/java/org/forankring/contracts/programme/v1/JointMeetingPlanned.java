package org.forankring.contracts.programme.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of all municipalities of a round has been planned, or what is known of it has changed. Carries the whole
 * state but for texts.
 *
 * @param kind for example {@code start-up}
 * @param activity the code of the method's activity that it is; null for one that the method does not name
 * @param startsAt null while only the day is known
 * @param state {@code planned} or {@code cancelled}
 */
public record JointMeetingPlanned(
        UUID jointMeetingId,
        UUID roundId,
        String kind,
        @Nullable String activity,
        LocalDate plannedOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String state) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.joint-meeting-planned.v1";
}
