package org.forankring.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.Implementation;

/** Corrects the minutes of a meeting. */
@ApplicationScoped
public class CorrectMinutes {

    private final Meetings meetings;
    private final NumberDecisions numberDecisions;
    private final AdjustPlan adjustPlan;
    private final Event<MinutesKept> kept;

    CorrectMinutes(Meetings meetings, NumberDecisions numberDecisions, AdjustPlan adjustPlan, Event<MinutesKept> kept) {
        this.meetings = meetings;
        this.numberDecisions = numberDecisions;
        this.adjustPlan = adjustPlan;
        this.kept = kept;
    }

    /**
     * Replaces the minutes; decisions keep their ids and how they stand. Other adjustments than before make the next version of an adopted plan.
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
        List<Fault> faults = numberDecisions.faults(meeting, minutes);
        if (!faults.isEmpty()) {
            return new MeetingChange.Faulty(faults);
        }
        boolean adjustsAnew = !meeting.minutes().get().adjustments().equals(minutes.adjustments());
        meeting.correct(heldOn, numberDecisions.number(meeting, minutes));
        meetings.keep(meeting);
        kept.fire(new MinutesKept(meeting));
        if (adjustsAnew) {
            adjustPlan.adjust(implementation, meeting, by);
        }
        return new MeetingChange.Changed(meeting);
    }
}
