package org.forankring.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wants to hold.
 *
 * @param municipality where it is held on site; empty for a joint session of all municipalities
 * @param capacity how many seats there are
 */
public record SessionProposal(
        String method, String element, Optional<UUID> municipality, String place, int capacity, List<LocalDate> days) {

    public SessionProposal {
        days = List.copyOf(days);
    }

    boolean daysAscend() {
        for (int day = 1; day < days.size(); day++) {
            if (!days.get(day - 1).isBefore(days.get(day))) {
                return false;
            }
        }
        return true;
    }
}
