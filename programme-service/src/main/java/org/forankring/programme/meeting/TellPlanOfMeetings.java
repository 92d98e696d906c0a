package org.forankring.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.plan.PlanMeetings;

/** Tells the plan which meetings there are. */
@ApplicationScoped
class TellPlanOfMeetings implements PlanMeetings {

    private final Meetings meetings;

    TellPlanOfMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean include(Implementation implementation, UUID meeting) {
        return meetings.find(implementation, meeting).isPresent();
    }
}
