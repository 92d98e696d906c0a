package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.organisation.Employee;
import org.forankring.programme.organisation.Employees;
import org.forankring.programme.organisation.Units;

/** Holds an appointment against what is known of the municipality. */
@ApplicationScoped
class CheckAppointment {

    private final Employees employees;
    private final Units units;

    CheckAppointment(Employees employees, Units units) {
        this.employees = employees;
        this.units = units;
    }

    /** The appointment, with the employee's unit where none was given, and everything that is wrong with it. */
    Checked check(UUID municipality, Appointment appointment) {
        List<Fault> faults = new ArrayList<>();
        Appointment completed = appointment;
        if (appointment.employeeId() != null) {
            Optional<Employee> employee = employees.find(TenantKey.of(municipality, appointment.employeeId()));
            if (employee.isEmpty()) {
                faults.add(Fault.of("/employeeId", "unknown-employee"));
            }
            completed = employee.map(known -> appointment.inUnitUnlessKnown(known.unitId()))
                    .orElse(appointment);
        }
        if (appointment.unitId() != null
                && units.find(TenantKey.of(municipality, appointment.unitId())).isEmpty()) {
            faults.add(Fault.of("/unitId", "unknown-unit"));
        }
        return new Checked(completed, List.copyOf(faults));
    }

    /** An appointment and what is wrong with it. */
    record Checked(Appointment appointment, List<Fault> faults) {}
}
