package org.forankring.monitoring.staff;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known of municipalities' units and employees. */
public interface Staff {

    /** Takes in a municipality, or what has changed of it. */
    void register(Municipality municipality);

    /** Takes in a unit, or what has changed of it. */
    void register(Unit unit);

    /**
     * Takes in where an employee belongs. The first unit holds for the past too; a later one from its day until the
     * next, even if it is told after that.
     *
     * @return whether anything is different now
     */
    boolean place(Employee employee, Placing placing);

    /**
     * Takes in a completed training element; of several completions the earliest counts.
     *
     * @return whether anything is different now
     */
    boolean complete(Employee employee, CompletedElement completed);

    /** Which of these units the municipality has. */
    Set<UUID> unitsAmong(UUID municipality, Collection<UUID> units);

    /** Which of these employees the municipality has. */
    Set<UUID> employeesAmong(UUID municipality, Collection<UUID> employees);

    /** The unit, if the caller may see it. */
    Optional<Unit> findUnit(UUID unit);

    /** Whether the employee exists where the caller may see. */
    boolean hasEmployee(UUID employee);
}
