package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.round.MeetingPlan;

/** Plans a meeting of one implementation. */
@ApplicationScoped
public class PlanMeeting {

    private final Meetings meetings;
    private final CheckMeeting checkMeeting;
    private final Event<MeetingsTold> tellings;
    private final Ids ids;

    PlanMeeting(Meetings meetings, CheckMeeting checkMeeting, Event<MeetingsTold> tellings, Ids ids) {
        this.meetings = meetings;
        this.checkMeeting = checkMeeting;
        this.tellings = tellings;
        this.ids = ids;
    }

    /** Plans it, unless it names an activity or people that do not exist. */
    @Transactional
    public MeetingChange plan(Implementation implementation, MeetingPlan plan, Invitation invitation) {
        List<Fault> faults = checkMeeting.check(implementation, plan, invitation);
        if (!faults.isEmpty()) {
            return new MeetingChange.Faulty(faults);
        }
        Meeting meeting = new Meeting(implementation, ids.next(), plan, invitation);
        meetings.keep(meeting);
        tellings.fire(MeetingsTold.of(meeting));
        return new MeetingChange.Changed(meeting);
    }
}
