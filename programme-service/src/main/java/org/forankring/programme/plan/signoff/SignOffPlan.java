package org.forankring.programme.plan.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.organisation.Employee;
import org.forankring.programme.organisation.Employees;
import org.forankring.programme.organisation.Units;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;

/** Signs off the version of a plan that is in force, for a unit. */
@ApplicationScoped
public class SignOffPlan {

    private final Implementations implementations;
    private final Plans plans;
    private final Units units;
    private final Employees employees;
    private final SignOffs signOffs;
    private final Event<UnitSigned> signings;
    private final Clock clock;

    SignOffPlan(
            Implementations implementations,
            Plans plans,
            Units units,
            Employees employees,
            SignOffs signOffs,
            Event<UnitSigned> signings,
            Clock clock) {
        this.implementations = implementations;
        this.plans = plans;
        this.units = units;
        this.employees = employees;
        this.signOffs = signOffs;
        this.signings = signings;
        this.clock = clock;
    }

    /** Signs for the unit, unless that has been done. Whoever adopts the next version waits, or is waited for. */
    @Transactional
    public Signing sign(Implementation asked, int version, UUID unit, Optional<String> note, Signer signer) {
        Implementation implementation = implementations.hold(asked);
        int inForce = plans.lock(implementation).flatMap(Plan::adoptedVersion).orElse(0);
        if (version > inForce) {
            return new Signing.NoSuchVersion();
        }
        if (units.find(TenantKey.of(implementation.municipalityId(), unit)).isEmpty()) {
            return new Signing.NoSuchUnit();
        }
        Optional<UUID> supervised = supervised(implementation, signer);
        boolean forOwnUnit = supervised.filter(unit::equals).isPresent();
        if (!forOwnUnit && !signer.forAnyUnit()) {
            return supervised.isPresent() ? new Signing.AnotherUnit() : new Signing.UnknownSupervisor();
        }
        // A unit that has signed is found though it takes part no more: its sign-off stands, and can be repeated.
        if (signOffs.find(implementation, version, unit).isEmpty()) {
            return new Signing.NotParticipating();
        }
        if (version < inForce) {
            return new Signing.Replaced(inForce);
        }
        SignOff signOff = new SignOff(
                SignOff.Key.of(implementation, version, unit),
                signer.subject(),
                !forOwnUnit,
                note,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!signOffs.addIfAbsent(signOff)) {
            return new Signing.SignedBefore();
        }
        signings.fire(new UnitSigned(implementation, signOff, implementation.countFact()));
        implementations.keep(implementation);
        return new Signing.Signed();
    }

    private Optional<UUID> supervised(Implementation implementation, Signer signer) {
        return signer.supervisor()
                ? signer.employee()
                        .flatMap(employee -> employees.find(TenantKey.of(implementation.municipalityId(), employee)))
                        .map(Employee::unitId)
                : Optional.empty();
    }
}
