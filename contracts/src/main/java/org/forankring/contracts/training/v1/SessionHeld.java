package org.forankring.contracts.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session has been held, as far as the employees of one municipality are concerned, or more has become known of who
 * was there. Carries the whole state.
 *
 * @param municipalityId whose employees are counted: a joint session is told of once for each municipality
 * @param element the element's code in the method definition
 * @param days ascending, at least one
 * @param attended how many of its employees were present on one day at least
 * @param completed how many of them were present on every day
 */
public record SessionHeld(
        UUID sessionId,
        UUID municipalityId,
        String method,
        String element,
        String place,
        List<LocalDate> days,
        int attended,
        int completed) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.training.session-held.v1";
}
