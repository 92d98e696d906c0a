package org.forankring.programme.cooperation.minutes;

import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Holds the day on which a meeting is said to have been held against the implementation that it belongs to. */
final class HeldDay {

    private HeldDay() {}

    /** What is wrong with the day: a meeting from before the commitment is no part of the implementation. */
    static List<Fault> faultsOf(Implementation implementation, LocalDate heldOn) {
        return heldOn.isBefore(implementation.committedOn())
                ? List.of(Fault.of("/heldOn", "before-commitment", "committedOn", implementation.committedOn()))
                : List.of();
    }
}
