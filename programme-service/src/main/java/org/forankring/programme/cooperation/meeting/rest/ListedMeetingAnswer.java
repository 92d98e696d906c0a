package org.forankring.programme.cooperation.meeting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

@Schema(name = "MeetingSummary", description = "A meeting in a list, without attendance and minutes.")
record ListedMeetingAnswer(
        UUID meetingId,
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

        @Schema(description = "Whether it is a meeting of all municipalities of the round, planned there")
        boolean joint,

        @Schema(description = "Absent until it has been held", examples = "2026-03-03") @Nullable
        LocalDate heldOn,

        @Schema(description = "How many came", examples = "9")
        int attended,

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
        Map<String, Object> parameters) {

    static ListedMeetingAnswer of(Meeting meeting, LocalDate today) {
        MeetingPlan plan = meeting.plan();
        Optional<Wording> timing = meeting.timing(today);
        return new ListedMeetingAnswer(
                meeting.id(),
                plan.kind(),
                plan.activity(),
                plan.called().said(),
                plan.plannedOn(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                meeting.state(),
                meeting.jointMeetingId().isPresent(),
                meeting.heldOn().orElse(null),
                meeting.attended(),
                meeting.isOverdue(today),
                timing.map(Wording::said).orElse(null),
                timing.map(Wording::code).orElse(null),
                timing.map(Wording::told).orElse(null));
    }
}
