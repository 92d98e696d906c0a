package org.forankring.programme.round.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.Round;
import org.jspecify.annotations.Nullable;

@Schema(name = "Round", description = "A cohort of municipalities that start a method together.")
record RoundAnswer(
        UUID roundId,
        @Schema(examples = "CTI 2026") String name,
        @Schema(examples = "cti") String method,

        @Schema(description = "The version that the round and its implementations keep to", examples = "1")
        int methodVersion,

        @Schema(examples = "2026-09-01") LocalDate startsOn,

        @Schema(description = "The joint meetings that have not been cancelled, in the order of their days")
        List<JointActivity> activities) {

    static RoundAnswer of(Round round, List<JointMeeting> meetings) {
        return new RoundAnswer(
                round.id(),
                round.name(),
                round.method(),
                round.methodVersion(),
                round.startsOn(),
                meetings.stream().map(JointActivity::of).toList());
    }

    /** A joint meeting in short. */
    @Schema(
            name = "JointActivity",
            description = "An activity across the municipalities of a round: a joint meeting in short.")
    record JointActivity(
            @Schema(description = "The joint meeting, see rounds/{roundId}/meetings")
            UUID meetingId,

            @Schema(description = "The activity of the method that it is", examples = "start-up-meeting") @Nullable
            String code,

            @Schema(examples = "Start-up meeting for all municipalities")
            String name,

            @Schema(examples = "2026-10-15") LocalDate on,

            @Schema(examples = "Odense", required = true) @Nullable
            String place) {

        static JointActivity of(JointMeeting meeting) {
            return new JointActivity(
                    meeting.id(),
                    meeting.plan().activity(),
                    meeting.plan().called().said(),
                    meeting.plan().plannedOn(),
                    meeting.plan().place());
        }
    }
}
