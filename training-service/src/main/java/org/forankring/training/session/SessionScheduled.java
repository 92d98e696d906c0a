package org.forankring.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A session has been planned.
 *
 * @param municipality where it is held on site; empty for a joint session
 */
public record SessionScheduled(
        UUID sessionId,
        Optional<UUID> municipality,
        String method,
        String element,
        String place,
        List<LocalDate> days) {

    public SessionScheduled {
        days = List.copyOf(days);
    }
}
