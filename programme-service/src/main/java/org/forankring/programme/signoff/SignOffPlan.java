package org.forankring.programme.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.Reach;
import org.forankring.programme.TenantKey;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.implementation.Implementations;
import org.forankring.programme.organisation.Units;
import org.forankring.programme.plan.Plan;
import org.forankring.programme.plan.Plans;

/** Signs off the version of a plan that is in force, for a unit. */
@ApplicationScoped
public class SignOffPlan {

    private final Implementations implementations;
    private final Plans plans;
    private final Units units;
    private final SignOffs signOffs;
    private final Event<UnitSigned> signings;
    private final Clock clock;

    SignOffPlan(
            Implementations implementations,
            Plans plans,
            Units units,
            SignOffs signOffs,
            Event<UnitSigned> signings,
            Clock clock) {
        this.implementations = implementations;
        this.plans = plans;
        this.units = units;
        this.signOffs = signOffs;
        this.signings = signings;
        this.clock = clock;
    }

    /**
     * Signs for the unit, unless that has been done.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public Signing sign(Implementation implementation, int version, UUID unit, Optional<String> note, String by) {
        int inForce = plans.find(implementation).flatMap(Plan::adoptedVersion).orElse(0);
        if (version > inForce) {
            return new Signing.NoSuchVersion();
        }
        if (units.find(TenantKey.of(implementation.municipalityId(), unit)).isEmpty()) {
            return new Signing.NoSuchUnit();
        }
        if (version < inForce) {
            return new Signing.Replaced(inForce);
        }
        SignOff signOff = new SignOff(
                SignOff.Key.of(implementation, version, unit),
                by,
                note,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!signOffs.addIfAbsent(signOff)) {
            return new Signing.SignedBefore();
        }
        announce(implementation, signOff);
        return new Signing.Signed();
    }

    private void announce(Implementation implementation, SignOff signOff) {
        Reach own = new Reach(false, Optional.of(implementation.municipalityId()));
        Implementation held = implementations.lock(own, implementation.id()).orElseThrow();
        signings.fire(new UnitSigned(held, signOff, held.countFact()));
        implementations.keep(held);
    }
}
