package org.forankring.programme.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;

/** Plans a meeting of all municipalities of a round. */
@ApplicationScoped
public class PlanJointMeeting {

    private final Rounds rounds;
    private final JointMeetings meetings;
    private final Methods methods;
    private final Event<JointMeeting.Changed> changes;
    private final Calendars calendars;
    private final Ids ids;

    PlanJointMeeting(
            Rounds rounds,
            JointMeetings meetings,
            Methods methods,
            Event<JointMeeting.Changed> changes,
            Calendars calendars,
            Ids ids) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.methods = methods;
        this.changes = changes;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** Plans it, in every municipality of the round. The lock keeps municipalities from joining unseen meanwhile. */
    @Transactional
    public JointMeetingChange plan(UUID roundId, MeetingPlan plan) {
        Optional<Round> round = rounds.lock(roundId);
        if (round.isEmpty()) {
            return new JointMeetingChange.NoSuchMeeting();
        }
        List<Fault> faults = plan.faults(definitionOf(round.get()), calendars.zone());
        if (!faults.isEmpty()) {
            return new JointMeetingChange.Faulty(faults);
        }
        JointMeeting meeting = new JointMeeting(ids.next(), roundId, plan);
        meetings.keep(meeting);
        changes.fire(new JointMeeting.Changed(meeting));
        return new JointMeetingChange.Changed(meeting);
    }

    private MethodDefinition definitionOf(Round round) {
        return methods.find(round.method(), round.methodVersion()).orElseThrow().definition();
    }
}
