package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Cancels a meeting that is still to be held. */
@ApplicationScoped
public class CancelMeeting {

    private final Meetings meetings;
    private final Event<MeetingsTold> tellings;

    CancelMeeting(Meetings meetings, Event<MeetingsTold> tellings) {
        this.meetings = meetings;
        this.tellings = tellings;
    }

    /** Cancels it for good. It stays readable with the reason. A joint meeting is cancelled in its round. */
    @Transactional
    public MeetingChange cancel(Implementation implementation, UUID id, String reason) {
        Optional<Meeting> found = meetings.lock(implementation, id);
        if (found.isEmpty()) {
            return new MeetingChange.NoSuchMeeting();
        }
        Meeting meeting = found.get();
        MeetingChange change = meeting.cancel(reason);
        if (change instanceof MeetingChange.Changed) {
            meetings.keep(meeting);
            tellings.fire(MeetingsTold.of(meeting));
        }
        return change;
    }
}
