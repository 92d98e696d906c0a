package org.forankring.programme.cooperation.meeting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.MeetingChange;
import org.forankring.programme.cooperation.team.TeamMembers;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Answers with a meeting and those it reaches, or says why nothing has changed. */
@ApplicationScoped
public class AnswerMeeting {

    private final TeamMembers members;
    private final Calendars calendars;

    AnswerMeeting(TeamMembers members, Calendars calendars) {
        this.members = members;
        this.calendars = calendars;
    }

    /** Completes a response with the meeting, its version as ETag. */
    public Response to(Response.ResponseBuilder response, Implementation implementation, Meeting meeting) {
        return response.entity(MeetingAnswer.of(
                        meeting, members.present(implementation), calendars.today(implementation.municipalityId())))
                .tag(EntityTags.of(meeting.version()))
                .build();
    }

    /** Answers 200 with the meeting as it now is, or says why it is not. */
    public Response to(Implementation implementation, MeetingChange change) {
        return switch (change) {
            case MeetingChange.Agreed agreed -> to(Response.ok(), implementation, agreed.meeting());
            case MeetingChange.Refused refused -> throw refusal(refused);
        };
    }

    /** Says why a meeting is not as asked. */
    public RuntimeException refusal(MeetingChange.Refused refused) {
        return switch (refused) {
            case MeetingChange.NoSuchMeeting() -> Problems.notFound();
            case MeetingChange.Cancelled() -> Problems.refusal("meeting-cancelled");
            case MeetingChange.Held() -> Problems.refusal("meeting-held");
            case MeetingChange.NotHeld() -> Problems.refusal("meeting-not-held");
            case MeetingChange.Joint(Meeting meeting) ->
                Problems.refusal(
                        "meeting-is-joint",
                        "jointMeeting",
                        meeting.jointMeetingId().orElseThrow().toString());
            case MeetingChange.Faulty(var faults) -> Problems.invalid(faults);
        };
    }
}
