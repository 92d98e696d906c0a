package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
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
        if (meeting.minutes().isEmpty()) {
            return new MinutesOutcome.Refused(new MeetingChange.NotHeld());
        }
        Optional<MinutesOutcome> refusal = adjustPlan.refusal(held, meeting, draft);
        return refusal.isPresent() ? refusal.get() : correct(held, meeting, draft, by);
    }

    private MinutesOutcome correct(Implementation implementation, Meeting meeting, MinutesDraft draft, String by) {
        Minutes before = meeting.minutes().orElseThrow();
        Minutes minutes = adjustPlan.write(implementation, meeting, draft);
        if (!minutes.equals(before) || !meeting.heldOn().equals(Optional.of(draft.heldOn()))) {
            meeting.correct(draft.heldOn(), minutes);
            meetings.keep(meeting);
            kept.fire(new MinutesKept(meeting));
            if (!before.adjustments().equals(minutes.adjustments())) {
                adjustPlan.revise(implementation, meeting, by);
            }
            tellings.fire(MeetingsTold.of(meeting));
        }
        return new MinutesOutcome.Kept(meeting);
    }
}
