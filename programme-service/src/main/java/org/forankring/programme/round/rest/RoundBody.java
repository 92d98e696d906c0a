package org.forankring.programme.round.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

@Schema(description = "A round to be planned.")
record RoundBody(
        @Schema(examples = "CTI 2026") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The short name of a published method", examples = "cti") @NotBlank @Size(max = 50)
        String method,

        @Schema(examples = "2026-09-01") @NotNull LocalDate startsOn,

        @Schema(description = "Activities across the municipalities; each becomes a joint meeting")
        @Nullable
        @Size(max = 100)
        List<@NotNull @Valid Activity> activities) {

    List<MeetingPlan> jointMeetings() {
        return Objects.requireNonNullElse(activities, List.<Activity>of()).stream()
                .map(Activity::plan)
                .toList();
    }

    /** A joint activity to be planned; it becomes a joint meeting. */
    @Schema(
            name = "JointActivityBody",
            description = "An activity across the municipalities, to be planned as a joint meeting.")
    record Activity(
            @Schema(
                    description = "The activity of the method that it is; leave out for another one",
                    examples = "start-up-meeting")
            @Nullable
            @Size(max = 100)
            String code,

            @Schema(examples = "Start-up meeting for all municipalities") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "2026-10-15") @NotNull LocalDate on,

            @Schema(examples = "Odense") @NotBlank @Size(max = 200)
            String place,

            @Schema(description = "What it is for; without it, other") @Nullable
            MeetingKind kind) {

        MeetingPlan plan() {
            return new MeetingPlan(
                    Objects.requireNonNullElse(kind, MeetingKind.OTHER), code, name, on, null, null, place);
        }
    }
}
