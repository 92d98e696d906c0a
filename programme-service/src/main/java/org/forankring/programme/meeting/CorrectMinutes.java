package org.forankring.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.Implementation;

/** Corrects the minutes of a meeting. */
@ApplicationScoped
public class CorrectMinutes {

    private final Meetings meetings;
    private final AdjustPlan adjustPlan;
    private final Event<MeetingsTold> tellings;

    CorrectMinutes(Meetings meetings, AdjustPlan adjustPlan, Event<MeetingsTold> tellings) {
        this.meetings = meetings;
        this.adjustPlan = adjustPlan;
        this.tellings = tellings;
    }

    /**
     * Replaces the minutes. Other adjustments than before make the next version of an adopted plan.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public MeetingChange correct(
            Implementation implementation,
            UUID id,
            LocalDate heldOn,
            Minutes minutes,
            Precondition precondition,
            String by) {
        Optional<Meeting> found = meetings.lock(implementation, id);
        if (found.isEmpty()) {
            return new MeetingChange.NoSuchMeeting();
        }
        Meeting meeting = found.get();
        precondition.check(meeting.version());
        if (meeting.minutes().isEmpty()) {
            return new MeetingChange.NotHeld();
        }
        Minutes before = meeting.minutes().get();
        if (!minutes.equals(before) || !meeting.heldOn().equals(Optional.of(heldOn))) {
            boolean adjustsAnew = !before.adjustments().equals(minutes.adjustments());
            meeting.correct(heldOn, minutes);
            meetings.keep(meeting);
            if (adjustsAnew) {
                adjustPlan.adjust(implementation, meeting, by);
            }
            tellings.fire(MeetingsTold.of(meeting));
        }
        return new MeetingChange.Changed(meeting);
    }
}
