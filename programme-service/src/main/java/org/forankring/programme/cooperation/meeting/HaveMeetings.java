package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.KnownMeetings;

/** Tells the groups below which meetings there are. */
@ApplicationScoped
class HaveMeetings implements KnownMeetings {

    private final Meetings meetings;

    HaveMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean include(Implementation implementation, UUID meeting) {
        return meetings.find(implementation, meeting).isPresent();
    }
}
