package org.forankring.programme.cooperation.meeting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.MeetingChange;
import org.forankring.programme.cooperation.team.TeamMembers;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Answers with a meeting and those it reaches, or says why nothing has changed. */
@ApplicationScoped
public class AnswerMeeting {

    private final TeamMembers members;
    private final Clock clock;

    AnswerMeeting(TeamMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Completes a response with the meeting, its version as ETag. */
    public Response to(Response.ResponseBuilder response, Implementation implementation, Meeting meeting) {
        return response.entity(MeetingAnswer.of(meeting, members.present(implementation), LocalDate.now(clock)))
                .tag(EntityTags.of(meeting.version()))
                .build();
    }

    /** Answers 200 with the meeting as it now is, or says why it is not. */
    public Response to(Implementation implementation, MeetingChange change) {
        return switch (change) {
            case MeetingChange.Changed(Meeting meeting) -> to(Response.ok(), implementation, meeting);
            case MeetingChange.Refused refused -> throw refusal(refused);
        };
    }

    /** Says why a meeting is not as asked. */
    public RuntimeException refusal(MeetingChange.Refused refused) {
        return switch (refused) {
            case MeetingChange.NoSuchMeeting() -> Problems.notFound();
            case MeetingChange.Cancelled() ->
                Problems.refused("meeting-cancelled", "The meeting has been cancelled, which is final.");
            case MeetingChange.Held() ->
                Problems.refused("meeting-held", "The meeting has been held; its minutes can be corrected.");
            case MeetingChange.NotHeld() ->
                Problems.refused("meeting-not-held", "The meeting has no minutes yet; record them first.");
            case MeetingChange.Joint(Meeting meeting) ->
                Problems.refused(
                        "meeting-is-joint",
                        "The board plans it for the whole round, see joint meeting "
                                + meeting.jointMeetingId().orElseThrow() + "; only the invitation is your own.");
            case MeetingChange.Faulty(var faults) -> Problems.invalid(faults);
        };
    }
}
