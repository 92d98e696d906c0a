package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.MeetingChange;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.cooperation.meeting.MeetingsTold;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Corrects the minutes of a meeting. */
@ApplicationScoped
public class CorrectMinutes {

    private final Meetings meetings;
    private final AdjustPlan adjustPlan;
    private final Event<MinutesKept> kept;
    private final Event<MeetingsTold> tellings;

    CorrectMinutes(Meetings meetings, AdjustPlan adjustPlan, Event<MinutesKept> kept, Event<MeetingsTold> tellings) {
        this.meetings = meetings;
        this.adjustPlan = adjustPlan;
        this.kept = kept;
        this.tellings = tellings;
    }

    /**
     * Replaces the minutes; decisions keep their ids and how they stand. Other adjustments than before make the next
     * version of an adopted plan; what is said again is not written again, and what is said no longer takes nothing
     * back in the sections.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public MinutesOutcome correct(
            Implementation implementation, UUID id, MinutesDraft draft, Precondition precondition, String by) {
        Implementation held = adjustPlan.hold(implementation);
        Optional<Meeting> found = meetings.lock(held, id);
        if (found.isEmpty()) {
            return new MinutesOutcome.Refused(new MeetingChange.NoSuchMeeting());
        }
        Meeting meeting = found.get();
        precondition.check(meeting.version());
        Optional<List<Minutes.Adjustment>> before = meeting.minutes().map(Minutes::adjustments);
        MinutesOutcome.Stale stale = adjustPlan.check(held, meeting, draft);
        return switch (meeting.correct(draft.heldOn(), stale.faults(), () -> adjustPlan.write(held, meeting, draft))) {
            case MeetingChange.Changed _ -> {
                meetings.keep(meeting);
                kept.fire(new MinutesKept(meeting));
                if (!before.equals(meeting.minutes().map(Minutes::adjustments))) {
                    adjustPlan.revise(held, meeting, by);
                }
                tellings.fire(MeetingsTold.of(meeting));
                yield new MinutesOutcome.Kept(meeting);
            }
            case MeetingChange.Unchanged _ -> new MinutesOutcome.Kept(meeting);
            case MeetingChange.Faulty _ -> stale;
            case MeetingChange.Refused refused -> new MinutesOutcome.Refused(refused);
        };
    }
}
