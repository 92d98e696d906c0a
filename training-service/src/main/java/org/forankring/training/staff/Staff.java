package org.forankring.training.staff;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The municipalities, units and employees that are known. */
public interface Staff {

    void keep(Municipality municipality);

    void keep(Unit unit);

    void keep(Employee employee);

    boolean knowsMunicipality(UUID municipalityId);

    /** The employee, or empty when unknown or of a municipality that the work at hand may not see. */
    Optional<Employee> employee(UUID employeeId);

    /** Those of the employees that are known, by id. */
    Map<UUID, Employee> employees(Collection<UUID> employeeIds);
}
