package org.forankring.programme.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Cancels a joint meeting. */
@ApplicationScoped
public class CancelJointMeeting {

    private final Rounds rounds;
    private final JointMeetings meetings;
    private final Event<JointMeeting.Changed> changes;

    CancelJointMeeting(Rounds rounds, JointMeetings meetings, Event<JointMeeting.Changed> changes) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.changes = changes;
    }

    /** Cancels it in every municipality that has not held it. It stays readable with the reason. */
    @Transactional
    public JointMeetingChange cancel(Round round, UUID id, String reason) {
        rounds.lock(round.id());
        Optional<JointMeeting> found = meetings.lock(round, id);
        if (found.isEmpty()) {
            return new JointMeetingChange.NoSuchMeeting();
        }
        JointMeeting meeting = found.get();
        JointMeetingChange change = meeting.cancel(reason);
        if (change instanceof JointMeetingChange.Changed) {
            meetings.keep(meeting);
            changes.fire(new JointMeeting.Changed(meeting));
        }
        return change;
    }
}
