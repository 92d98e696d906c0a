package org.forankring.monitoring.indicator;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.forankring.monitoring.staff.Employee;

/** Marks on buckets whose roll-up is out of date. A mark belongs to the transaction that makes it so. */
public interface Marks {

    /**
     * Marks the touched units' buckets and those of the units that the employees belong to in that month, with one
     * statement however many there are.
     */
    void mark(UUID municipality, Collection<Touch> touches);

    /** Marks the buckets of every unit the employee has belonged to, from the first completed training on. */
    void markEmployee(Employee employee, YearMonth until);

    /**
     * Marks every bucket of a method that has a roll-up and is evaluated by a version: where an implementation runs on it.
     *
     * @param takesOver whether it is evaluated otherwise than before where there is no implementation, too
     */
    void markVersion(String method, int version, boolean takesOver);

    /** Marks every bucket of a method in a municipality that has a roll-up. */
    void markMethod(UUID municipality, String method);

    /** What waits to be counted, with sight of all municipalities; empty when nothing does. */
    Optional<WaitingMarks> waiting();
}
