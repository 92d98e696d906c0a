package org.forankring.programme.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;

/** Changes what a joint meeting is for, when or where. */
@ApplicationScoped
public class ReplanJointMeeting {

    private final Rounds rounds;
    private final JointMeetings meetings;
    private final Methods methods;
    private final Event<JointMeeting.Changed> changes;
    private final Calendars calendars;

    ReplanJointMeeting(
            Rounds rounds,
            JointMeetings meetings,
            Methods methods,
            Event<JointMeeting.Changed> changes,
            Calendars calendars) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.methods = methods;
        this.changes = changes;
        this.calendars = calendars;
    }

    /** Plans it anew in every municipality that has not held it, unless it is planned so already. */
    @Transactional
    public JointMeetingChange replan(Round round, UUID id, MeetingPlan plan, Precondition precondition) {
        rounds.lock(round.id());
        Optional<JointMeeting> found = meetings.lock(round, id);
        if (found.isEmpty()) {
            return new JointMeetingChange.NoSuchMeeting();
        }
        JointMeeting meeting = found.get();
        precondition.check(meeting.version());
        JointMeetingChange change = meeting.replan(plan, plan.faults(definitionOf(round), calendars.zone()));
        if (change instanceof JointMeetingChange.Changed) {
            meetings.keep(meeting);
            changes.fire(new JointMeeting.Changed(meeting));
        }
        return change;
    }

    private MethodDefinition definitionOf(Round round) {
        return methods.find(round.method(), round.methodVersion()).orElseThrow().definition();
    }
}
