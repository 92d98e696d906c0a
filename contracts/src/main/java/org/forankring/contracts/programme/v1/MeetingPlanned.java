package org.forankring.contracts.programme.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of an implementation has been planned, or what is known of it has changed: planned anew, attended, held,
 * cancelled. Carries the whole state but for texts.
 *
 * @param jointMeetingId the meeting of the round that it follows; null for one of the implementation's own
 * @param kind for example {@code status}
 * @param activity the code of the method's activity that it is; null for one that the method does not name
 * @param startsAt null while only the day is known
 * @param state {@code planned}, {@code held} or {@code cancelled}
 * @param heldOn null until it has been held
 * @param present how many people came
 * @param decisions how many were taken
 * @param challenges how many were discussed
 * @param adjustments how many changes of the plan were asked for
 * @param planVersion the latest version of the plan to which they have led, or null
 */
public record MeetingPlanned(
        UUID meetingId,
        UUID implementationId,
        UUID municipalityId,
        @Nullable UUID jointMeetingId,
        String kind,
        @Nullable String activity,
        LocalDate plannedOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String state,
        @Nullable LocalDate heldOn,
        int present,
        int decisions,
        int challenges,
        int adjustments,
        @Nullable Integer planVersion) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.meeting-planned.v1";
}
