package org.forankring.programme.plan;

import java.util.UUID;
import org.forankring.programme.implementation.Implementation;

/** Knows the meetings that a version of a plan can be tied to. */
public interface PlanMeetings {

    /** Whether the meeting is one of the implementation's. */
    boolean include(Implementation implementation, UUID meeting);
}
