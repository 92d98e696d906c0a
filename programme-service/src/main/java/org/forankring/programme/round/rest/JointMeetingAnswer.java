package org.forankring.programme.round.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "JointMeeting",
        description = "A meeting of all municipalities of a round. Attendance and minutes are each municipality's own.")
record JointMeetingAnswer(
        UUID meetingId,
        UUID roundId,
        MeetingKind kind,

        @Schema(
                description = "The activity of the method that it is; absent for another one",
                examples = "start-up-meeting")
        @Nullable
        String activity,

        @Schema(examples = "Start-up meeting for all municipalities")
        String title,

        @Schema(examples = "2026-10-15") LocalDate plannedOn,

        @Schema(description = "Absent while only the day is known", examples = "2026-10-15T08:00:00Z") @Nullable
        Instant startsAt,

        @Schema(examples = "2026-10-15T14:00:00Z") @Nullable Instant endsAt,
        @Schema(examples = "Odense") @Nullable String place,
        JointMeeting.State state,

        @Schema(description = "Absent unless it is cancelled", examples = "Too few could come.") @Nullable
        String cancellationReason) {

    /** Completes a response with the meeting, its version as ETag. */
    static Response to(Response.ResponseBuilder response, JointMeeting meeting) {
        return response.entity(of(meeting))
                .tag(EntityTags.of(meeting.version()))
                .build();
    }

    static JointMeetingAnswer of(JointMeeting meeting) {
        MeetingPlan plan = meeting.plan();
        return new JointMeetingAnswer(
                meeting.id(),
                meeting.roundId(),
                plan.kind(),
                plan.activity(),
                plan.called().said(),
                plan.plannedOn(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                meeting.state(),
                meeting.cancellationReason().orElse(null));
    }
}
