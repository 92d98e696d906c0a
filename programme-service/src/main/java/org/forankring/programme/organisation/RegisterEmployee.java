package org.forankring.programme.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.tenancy.TenantKey;

/** Registers an employee of a municipality, or what is new about the person. */
@ApplicationScoped
public class RegisterEmployee {

    private final Municipalities municipalities;
    private final Units units;
    private final Employees employees;
    private final Event<Employee.Changed> changes;

    RegisterEmployee(Municipalities municipalities, Units units, Employees employees, Event<Employee.Changed> changes) {
        this.municipalities = municipalities;
        this.units = units;
        this.employees = employees;
        this.changes = changes;
    }

    /** Registers the employee as given; the precondition is asked only when something known changes. */
    @Transactional
    public Registration<Employee> register(Reach reach, Employee given, Precondition precondition) {
        if (municipalities.find(reach, given.municipalityId()).isEmpty()) {
            return new Registration.OutOfReach<>();
        }
        if (units.find(TenantKey.of(given.municipalityId(), given.unitId())).isEmpty()) {
            return new Registration.UnknownUnit<>();
        }
        boolean created = employees.addIfAbsent(given);
        Optional<Employee> known = employees.lock(TenantKey.of(given.municipalityId(), given.id()));
        if (known.isEmpty()) {
            return new Registration.OutOfReach<>();
        }
        return created ? announced(known.get()) : change(known.get(), given, precondition);
    }

    private Registration<Employee> announced(Employee employee) {
        changes.fire(new Employee.Changed(employee, Optional.empty()));
        return new Registration.Created<>(employee);
    }

    private Registration<Employee> change(Employee known, Employee given, Precondition precondition) {
        if (known.isKnownAs(given.name(), given.unitId())) {
            return new Registration.Unchanged<>(known);
        }
        precondition.check(known.version());
        Optional<UUID> unitLeft = Optional.of(known.unitId()).filter(unit -> !unit.equals(given.unitId()));
        known.change(given.name(), given.unitId());
        employees.keep(known);
        changes.fire(new Employee.Changed(known, unitLeft));
        return new Registration.Changed<>(known);
    }
}
