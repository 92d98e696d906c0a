package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.problem.Fault;
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
        return switch (meeting.state()) {
            case HELD -> new MeetingChange.Held();
            case CANCELLED -> new MeetingChange.Cancelled();
            case PLANNED -> replan(implementation, meeting, plan, invitation);
        };
    }

    private MeetingChange replan(
            Implementation implementation, Meeting meeting, MeetingPlan plan, Invitation invitation) {
        if (meeting.jointMeetingId().isPresent() && !plan.equals(meeting.plan())) {
            return new MeetingChange.Joint(meeting);
        }
        List<Fault> faults = checkMeeting.check(implementation, plan, invitation);
        if (!faults.isEmpty()) {
            return new MeetingChange.Faulty(faults);
        }
        if (!plan.equals(meeting.plan()) || !invitation.equals(meeting.invitation())) {
            meeting.replan(plan, invitation);
            meetings.keep(meeting);
            tellings.fire(MeetingsTold.of(meeting));
        }
        return new MeetingChange.Changed(meeting);
    }
}
