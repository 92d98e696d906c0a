package org.forankring.programme.cooperation.meeting.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.meeting.Invitation;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

@Schema(description = "A meeting to be planned, with those who are to come.")
record MeetingBody(
        @NotNull MeetingKind kind,

        @Schema(
                description = "The activity of the method that it is; leave out for another one",
                examples = "implementation-planning-workshop")
        @Nullable
        @Size(max = 100)
        String activity,

        @Schema(description = "Without one it is called by its kind", examples = "Implementation planning workshop")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "fault.blank")
        String title,

        @Schema(examples = "2026-03-03") @NotNull LocalDate plannedOn,

        @Schema(description = "On that day; leave out while only the day is known", examples = "2026-03-03T08:00:00Z")
        @Nullable
        Instant startsAt,

        @Schema(examples = "2026-03-03T14:00:00Z") @Nullable Instant endsAt,

        @Schema(examples = "Nordby town hall") @Nullable @Size(max = 200)
        String place,

        @Schema(description = "Everyone who has one of these roles in a team is invited") @Nullable @Size(max = 20)
        List<@NotNull TeamRole> inviteRoles,

        @Schema(description = "These members are invited besides") @Nullable @Size(max = 500)
        List<@NotNull UUID> inviteMembers) {

    MeetingPlan plan() {
        return new MeetingPlan(kind, activity, kind.titleOr(title), plannedOn, startsAt, endsAt, place);
    }

    Invitation invitation() {
        return new Invitation(
                Objects.requireNonNullElse(inviteRoles, List.<TeamRole>of()).stream()
                        .distinct()
                        .toList(),
                Objects.requireNonNullElse(inviteMembers, List.of()));
    }
}
