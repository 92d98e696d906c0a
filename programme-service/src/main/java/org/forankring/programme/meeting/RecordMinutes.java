package org.forankring.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.Implementation;

/** Records what came of a meeting, with which it has been held. */
@ApplicationScoped
public class RecordMinutes {

    private final Meetings meetings;
    private final NumberDecisions numberDecisions;
    private final AdjustPlan adjustPlan;
    private final Event<MinutesKept> kept;

    RecordMinutes(Meetings meetings, NumberDecisions numberDecisions, AdjustPlan adjustPlan, Event<MinutesKept> kept) {
        this.meetings = meetings;
        this.numberDecisions = numberDecisions;
        this.adjustPlan = adjustPlan;
        this.kept = kept;
    }

    /**
     * Records the minutes once. With adjustments an adopted plan gets its next version.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public MeetingChange record(Implementation implementation, UUID id, LocalDate heldOn, Minutes minutes, String by) {
        Optional<Meeting> found = meetings.lock(implementation, id);
        if (found.isEmpty()) {
            return new MeetingChange.NoSuchMeeting();
        }
        Meeting meeting = found.get();
        return switch (meeting.state()) {
            case HELD -> new MeetingChange.Held();
            case CANCELLED -> new MeetingChange.Cancelled();
            case PLANNED -> {
                List<Fault> faults = numberDecisions.faults(meeting, minutes);
                if (!faults.isEmpty()) {
                    yield new MeetingChange.Faulty(faults);
                }
                meeting.hold(heldOn, numberDecisions.number(meeting, minutes));
                meetings.keep(meeting);
                kept.fire(new MinutesKept(meeting));
                adjustPlan.adjust(implementation, meeting, by);
                yield new MeetingChange.Changed(meeting);
            }
        };
    }
}
