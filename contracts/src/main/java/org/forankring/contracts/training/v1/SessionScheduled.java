package org.forankring.contracts.training.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a training element has been planned.
 *
 * @param municipalityId where it is held on site; null for a joint session, which is open to every municipality
 * @param element the element's code in the method definition
 * @param days ascending, at least one
 */
public record SessionScheduled(
        UUID sessionId,
        @Nullable UUID municipalityId,
        String method,
        String element,
        String place,
        List<LocalDate> days) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.training.session-scheduled.v1";
}
