package org.forankring.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.Implementation;

/** Corrects the minutes of a meeting. */
@ApplicationScoped
public class CorrectMinutes {

    private final Meetings meetings;
    private final AdjustPlan adjustPlan;

    CorrectMinutes(Meetings meetings, AdjustPlan adjustPlan) {
        this.meetings = meetings;
        this.adjustPlan = adjustPlan;
    }

    /**
     * Replaces the minutes. Other adjustments than before make the next version of an adopted plan; what is said again
     * is not written again, and what is said no longer takes nothing back in the sections.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public MeetingChange correct(
            Implementation implementation, UUID id, MinutesDraft draft, Precondition precondition, String by) {
        Optional<Meeting> found = meetings.lock(implementation, id);
        if (found.isEmpty()) {
            return new MeetingChange.NoSuchMeeting();
        }
        Meeting meeting = found.get();
        precondition.check(meeting.version());
        if (meeting.minutes().isEmpty()) {
            return new MeetingChange.NotHeld();
        }
        Optional<MeetingChange.Refused> refusal = adjustPlan.refusal(implementation, meeting, draft);
        return refusal.isPresent() ? refusal.get() : correct(implementation, meeting, draft, by);
    }

    private MeetingChange correct(Implementation implementation, Meeting meeting, MinutesDraft draft, String by) {
        List<Minutes.Adjustment> before = meeting.minutes().orElseThrow().adjustments();
        Minutes minutes = adjustPlan.write(implementation, meeting, draft);
        meeting.correct(draft.heldOn(), minutes);
        meetings.keep(meeting);
        if (!before.equals(minutes.adjustments())) {
            adjustPlan.revise(implementation, meeting, by);
        }
        return new MeetingChange.Changed(meeting);
    }
}
