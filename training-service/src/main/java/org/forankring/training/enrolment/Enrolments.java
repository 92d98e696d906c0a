package org.forankring.training.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.training.session.Session;
import org.forankring.training.staff.Employee;
import org.jspecify.annotations.Nullable;

/** The enrolments that the work at hand may see. */
public interface Enrolments {

    /** Stores the enrolment as it is now, so that its version is the one that will be committed. */
    void keep(Enrolment enrolment);

    Optional<Enrolment> find(UUID id);

    /** An enrolment that nobody else can change until the transaction ends. */
    Optional<Enrolment> lock(UUID id);

    boolean exists(Session session, Employee employee);

    /**
     * Waits until no other transaction decides on places of the element in the municipality, and keeps others
     * waiting until this one ends: a maximum for the municipality then holds across sessions, too.
     */
    void holdPlaces(UUID municipalityId, String method, String element);

    /** The enrolments of a session in the order they were made, from after the given one. */
    List<Enrolment> ofSession(Session session, @Nullable UUID after, int limit);

    /** The completed enrolments of an employee in the order they were made, from after the given one. */
    List<Enrolment> completedBy(Employee employee, @Nullable UUID after, int limit);
}
