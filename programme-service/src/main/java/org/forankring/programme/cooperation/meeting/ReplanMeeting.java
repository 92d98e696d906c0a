package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.round.MeetingPlan;

/** Changes what a meeting is for, when, where and with whom. */
@ApplicationScoped
public class ReplanMeeting {

    private final Meetings meetings;
    private final CheckMeeting checkMeeting;
    private final Event<MeetingsTold> tellings;

    ReplanMeeting(Meetings meetings, CheckMeeting checkMeeting, Event<MeetingsTold> tellings) {
        this.meetings = meetings;
        this.checkMeeting = checkMeeting;
        this.tellings = tellings;
    }

    /** Replaces plan and invitation of a meeting to be held; of a joint one the invitation only. */
    @Transactional
    public MeetingChange replan(
            Implementation implementation,
            UUID id,
            MeetingPlan plan,
            Invitation invitation,
            Precondition precondition) {
        Optional<Meeting> found = meetings.lock(implementation, id);
        if (found.isEmpty()) {
            return new MeetingChange.NoSuchMeeting();
        }
        Meeting meeting = found.get();
        precondition.check(meeting.version());
        MeetingChange change = meeting.replan(plan, invitation, checkMeeting.check(implementation, plan, invitation));
        if (change instanceof MeetingChange.Changed) {
            meetings.keep(meeting);
            tellings.fire(MeetingsTold.of(meeting));
        }
        return change;
    }
}
