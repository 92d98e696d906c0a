package org.forankring.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;

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

    /** What is wrong with it by itself. */
    List<Fault> faults() {
        boolean ascending = days.stream().sorted().distinct().toList().equals(days);
        return ascending ? List.of() : List.of(Fault.of("/days", "not-ascending"));
    }
}
