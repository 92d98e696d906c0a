package org.forankring.programme.standing.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session of a training element.
 *
 * @param element its code in the method definition
 * @param days ascending, at least one
 */
public record Session(UUID id, String method, String element, String place, List<LocalDate> days) {

    public Session {
        days = List.copyOf(days);
    }
}
