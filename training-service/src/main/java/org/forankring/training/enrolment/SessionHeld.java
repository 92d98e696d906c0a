package org.forankring.training.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session has been held for the employees of a municipality, or more has become known of who was there. */
public record SessionHeld(
        UUID sessionId, String method, String element, String place, List<LocalDate> days, Turnout turnout) {

    public SessionHeld {
        days = List.copyOf(days);
    }
}
