package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.organisation.Employee;
import org.forankring.programme.organisation.Employees;
import org.forankring.programme.organisation.Units;

/** Holds an appointment against what is known of the municipality. */
@ApplicationScoped
class CheckAppointment {

    private final TeamMembers members;
    private final Employees employees;
    private final Units units;

    CheckAppointment(TeamMembers members, Employees employees, Units units) {
        this.members = members;
        this.employees = employees;
        this.units = units;
    }

    /**
     * The appointment as the register has the employee, who is held until the transaction ends, and everything that is
     * wrong with it.
     *
     * @param held holds its teams as well
     * @param member whose appointment it is to be; empty for a new one
     */
    Checked check(Implementation held, Appointment appointment, Optional<UUID> member) {
        UUID municipality = held.municipalityId();
        List<Fault> faults = new ArrayList<>();
        Appointment completed = appointment;
        if (appointment.employeeId() != null) {
            Optional<Employee> employee = employees.lock(TenantKey.of(municipality, appointment.employeeId()));
            if (employee.isEmpty()) {
                faults.add(Fault.of("/employeeId", "unknown-employee"));
            }
            completed = employee.map(known -> appointment.following(known, Optional.empty()))
                    .orElse(appointment);
        }
        if (appointment.unitId() != null
                && units.find(TenantKey.of(municipality, appointment.unitId())).isEmpty()) {
            faults.add(Fault.of("/unitId", "unknown-unit"));
        }
        Optional<UUID> repeated = members.present(held).stream()
                .filter(other -> other.appointment().repeats(appointment))
                .map(TeamMember::id)
                .filter(other -> member.filter(other::equals).isEmpty())
                .findFirst();
        return new Checked(completed, List.copyOf(faults), repeated);
    }

    /**
     * An appointment and what is wrong with it.
     *
     * @param repeated the other member who is this already
     */
    record Checked(Appointment appointment, List<Fault> faults, Optional<UUID> repeated) {

        /** Why it cannot be; empty when it can. */
        Optional<MemberChange> refused() {
            if (!faults.isEmpty()) {
                return Optional.of(new MemberChange.Faulty(faults));
            }
            return repeated.map(MemberChange.AlreadyThere::new);
        }
    }
}
