package org.forankring.programme.meeting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.Meeting;
import org.forankring.programme.meeting.MeetingChange;
import org.forankring.programme.team.TeamMembers;

/** Answers with a meeting and those it reaches, or says why nothing has changed. */
@ApplicationScoped
class AnswerMeeting {

    private final TeamMembers members;
    private final StaleSections staleSections;
    private final Clock clock;

    AnswerMeeting(TeamMembers members, StaleSections staleSections, Clock clock) {
        this.members = members;
        this.staleSections = staleSections;
        this.clock = clock;
    }

    /** Completes a response with the meeting, its version as ETag. */
    Response to(Response.ResponseBuilder response, Implementation implementation, Meeting meeting) {
        return response.entity(MeetingAnswer.of(meeting, members.present(implementation), LocalDate.now(clock)))
                .tag(EntityTags.of(meeting.version()))
                .build();
    }

    Response to(Implementation implementation, MeetingChange change) {
        return switch (change) {
            case MeetingChange.Changed(Meeting meeting) -> to(Response.ok(), implementation, meeting);
            case MeetingChange.Refused refused -> throw refusal(refused);
        };
    }

    RuntimeException refusal(MeetingChange.Refused refused) {
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
            case MeetingChange.Stale(var implementation, var faults, var overtaken) ->
                staleSections.problem(implementation, faults, overtaken);
            case MeetingChange.Faulty(var faults) -> Problems.invalid(faults);
        };
    }
}
