package org.forankring.programme.organisation.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.organisation.Employee;

/** An employee as the person is known. */
@Schema(name = "Employee")
record EmployeeAnswer(
        UUID employeeId,
        UUID municipalityId,
        UUID unitId,
        @Schema(examples = "Anna Holm") String name) {

    static EmployeeAnswer of(Employee employee) {
        return new EmployeeAnswer(employee.id(), employee.municipalityId(), employee.unitId(), employee.name());
    }
}
