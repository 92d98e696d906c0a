package org.forankring.programme.implementation.matter;

import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** The meetings that something may have been said or decided at. */
public interface KnownMeetings {

    /** Whether the implementation has such a meeting. */
    boolean include(Implementation implementation, UUID meeting);
}
