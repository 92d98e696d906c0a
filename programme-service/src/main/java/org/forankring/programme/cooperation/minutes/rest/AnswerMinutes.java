package org.forankring.programme.cooperation.minutes.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.forankring.programme.cooperation.meeting.rest.AnswerMeeting;
import org.forankring.programme.cooperation.minutes.MinutesOutcome;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Answers with the meeting that now has minutes, or says why it has not. */
@ApplicationScoped
class AnswerMinutes {

    private final AnswerMeeting answerMeeting;
    private final StaleSections staleSections;

    AnswerMinutes(AnswerMeeting answerMeeting, StaleSections staleSections) {
        this.answerMeeting = answerMeeting;
        this.staleSections = staleSections;
    }

    Response to(Implementation implementation, MinutesOutcome outcome) {
        return switch (outcome) {
            case MinutesOutcome.Kept(var meeting) -> answerMeeting.to(Response.ok(), implementation, meeting);
            case MinutesOutcome.Refused(var reason) -> throw answerMeeting.refusal(reason);
            case MinutesOutcome.Stale(var implementationId, var faults, var overtaken) ->
                throw staleSections.problem(implementationId, faults, overtaken);
        };
    }
}
