package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.MeetingChange;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.cooperation.meeting.MeetingsTold;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Records what came of a meeting, with which it has been held. */
@ApplicationScoped
public class RecordMinutes {

    private final Meetings meetings;
    private final AdjustPlan adjustPlan;
    private final Event<MinutesKept> kept;
    private final Event<MeetingsTold> tellings;

    RecordMinutes(Meetings meetings, AdjustPlan adjustPlan, Event<MinutesKept> kept, Event<MeetingsTold> tellings) {
        this.meetings = meetings;
        this.adjustPlan = adjustPlan;
        this.kept = kept;
        this.tellings = tellings;
    }

    /**
     * Records the minutes once, writes the sections that their adjustments change, and with adjustments gives an
     * adopted plan its next version: all of it or nothing.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public MinutesOutcome record(Implementation implementation, UUID id, MinutesDraft draft, String by) {
        Implementation held = adjustPlan.hold(implementation);
        Optional<Meeting> found = meetings.lock(held, id);
        if (found.isEmpty()) {
            return new MinutesOutcome.Refused(new MeetingChange.NoSuchMeeting());
        }
        Meeting meeting = found.get();
        MinutesOutcome.Stale stale = adjustPlan.check(held, meeting, draft);
        return switch (meeting.hold(draft.heldOn(), stale.faults(), () -> adjustPlan.write(held, meeting, draft))) {
            case MeetingChange.Agreed _ -> record(held, meeting, draft, by);
            case MeetingChange.Faulty _ -> stale;
            case MeetingChange.Refused refused -> new MinutesOutcome.Refused(refused);
        };
    }

    private MinutesOutcome record(Implementation implementation, Meeting meeting, MinutesDraft draft, String by) {
        meetings.keep(meeting);
        kept.fire(new MinutesKept(meeting));
        if (!draft.adjustments().isEmpty()) {
            adjustPlan.revise(implementation, meeting, by);
        }
        tellings.fire(MeetingsTold.of(meeting));
        return new MinutesOutcome.Kept(meeting);
    }
}
