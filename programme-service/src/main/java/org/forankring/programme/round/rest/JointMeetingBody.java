package org.forankring.programme.round.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

@Schema(description = "A meeting of all municipalities of a round, to be planned.")
record JointMeetingBody(
        @NotNull MeetingKind kind,

        @Schema(
                description = "The activity of the method that it is; leave out for another one",
                examples = "start-up-meeting")
        @Nullable
        @Size(max = 100)
        String activity,

        @Schema(examples = "Start-up meeting for all municipalities") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "2026-10-15") @NotNull LocalDate plannedOn,

        @Schema(description = "On that day; leave out while only the day is known", examples = "2026-10-15T08:00:00Z")
        @Nullable
        Instant startsAt,

        @Schema(examples = "2026-10-15T14:00:00Z") @Nullable Instant endsAt,

        @Schema(examples = "Odense") @NotBlank @Size(max = 200)
        String place) {

    MeetingPlan plan() {
        return new MeetingPlan(kind, activity, title, plannedOn, startsAt, endsAt, place);
    }
}
