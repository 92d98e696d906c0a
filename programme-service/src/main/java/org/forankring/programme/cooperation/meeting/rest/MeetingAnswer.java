package org.forankring.programme.cooperation.meeting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.cooperation.meeting.Attendee;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

/** A meeting with everything that is known of it. */
@Schema(name = "Meeting", description = "A meeting with invitation, attendance and minutes.")
public record MeetingAnswer(
        UUID meetingId,

        @Schema(
                description =
                        "The joint meeting of the round that it is, see rounds/{roundId}/meetings; absent otherwise")
        @Nullable
        UUID jointMeetingId,

        MeetingKind kind,

        @Schema(
                description = "The activity of the method that it is; absent for another one",
                examples = "implementation-planning-workshop")
        @Nullable
        String activity,

        @Schema(examples = "Implementation planning workshop")
        String title,

        @Schema(examples = "2026-03-03") LocalDate plannedOn,

        @Schema(description = "Absent while only the day is known", examples = "2026-03-03T08:00:00Z") @Nullable
        Instant startsAt,

        @Schema(examples = "2026-03-03T14:00:00Z") @Nullable Instant endsAt,
        @Schema(examples = "Nordby town hall") @Nullable String place,
        Meeting.State state,

        @Schema(description = "Absent unless it is cancelled", examples = "Half of the team is ill.") @Nullable
        String cancellationReason,

        @Schema(description = "Whether its day has passed and it is still to be held")
        boolean overdue,

        @Schema(
                description = "How near or how late it is; absent once it has been held or cancelled",
                examples = "Implementation planning workshop planned for 3 March 2026, 12 days late")
        @Nullable
        String timing,

        @Schema(description = "The code of that sentence, for clients that word it themselves") @Nullable
        String phrase,

        @Schema(description = "What that sentence speaks of, by name") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "Everyone who has one of these roles is invited")
        List<TeamRole> inviteRoles,

        @Schema(description = "These members are invited besides")
        List<UUID> inviteMembers,

        @Schema(description = "The members of the teams whom the invitation reaches now")
        List<Invitee> invitees,

        @Schema(description = "Who came and who did not") List<Attendee> attendance,

        @Schema(description = "Absent until it has been held", examples = "2026-03-03") @Nullable
        LocalDate heldOn,

        @Schema(description = "Absent until it has been held") @Nullable
        MinutesAnswer minutes,

        @Schema(description = "The latest version of the plan that its adjustments have led to", examples = "2")
        @Nullable
        Integer planVersion) {

    static MeetingAnswer of(Meeting meeting, List<TeamMember> present, LocalDate today) {
        MeetingPlan plan = meeting.plan();
        Optional<Wording> timing = meeting.timing(today);
        return new MeetingAnswer(
                meeting.id(),
                meeting.jointMeetingId().orElse(null),
                plan.kind(),
                plan.activity(),
                plan.called().said(),
                plan.plannedOn(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                meeting.state(),
                meeting.cancellationReason().orElse(null),
                meeting.isOverdue(today),
                timing.map(Wording::said).orElse(null),
                timing.map(Wording::code).orElse(null),
                timing.map(Wording::told).orElse(null),
                meeting.invitation().roles(),
                meeting.invitation().members(),
                present.stream()
                        .filter(meeting.invitation()::includes)
                        .map(Invitee::of)
                        .toList(),
                meeting.attendance(),
                meeting.heldOn().orElse(null),
                meeting.minutes().map(MinutesAnswer::of).orElse(null),
                meeting.planVersion().orElse(null));
    }

    /** Somebody who is to come. */
    @Schema(name = "Invitee", description = "Somebody who is to come.")
    record Invitee(
            UUID memberId, @Schema(examples = "Anna Holm") String name, TeamRole role) {

        static Invitee of(TeamMember member) {
            return new Invitee(
                    member.id(),
                    member.appointment().name(),
                    member.appointment().role());
        }
    }

    /** What came of the meeting. */
    @Schema(name = "Minutes", description = "What came of a meeting.")
    record MinutesAnswer(
            List<Minutes.Decision> decisions,
            List<Minutes.Challenge> challenges,
            List<Minutes.Adjustment> adjustments,

            @Schema(
                    description = "What shows that it was held, for example where its papers are kept",
                    examples = "Case 2026-118, document 4")
            @Nullable
            String evidence) {

        static MinutesAnswer of(Minutes minutes) {
            return new MinutesAnswer(
                    minutes.decisions(), minutes.challenges(), minutes.adjustments(), minutes.evidence());
        }
    }
}
