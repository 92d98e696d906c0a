package org.forankring.programme.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.tenancy.TenantKey;

/** Registers a unit of a municipality, or what is new about it. */
@ApplicationScoped
public class RegisterUnit {

    private final Municipalities municipalities;
    private final Units units;
    private final Event<Unit.Changed> changes;

    RegisterUnit(Municipalities municipalities, Units units, Event<Unit.Changed> changes) {
        this.municipalities = municipalities;
        this.units = units;
        this.changes = changes;
    }

    /** Registers the unit as given; the precondition is asked only when something known changes. */
    @Transactional
    public Registration<Unit> register(Reach reach, Unit given, Precondition precondition) {
        if (municipalities.find(reach, given.municipalityId()).isEmpty()) {
            return new Registration.OutOfReach<>();
        }
        boolean created = units.addIfAbsent(given);
        Optional<Unit> known = units.lock(TenantKey.of(given.municipalityId(), given.id()));
        if (known.isEmpty()) {
            return new Registration.OutOfReach<>();
        }
        return created ? announced(known.get()) : change(known.get(), given, precondition);
    }

    private Registration<Unit> announced(Unit unit) {
        changes.fire(new Unit.Changed(unit));
        return new Registration.Created<>(unit);
    }

    private Registration<Unit> change(Unit known, Unit given, Precondition precondition) {
        if (known.isKnownAs(given.name())) {
            return new Registration.Unchanged<>(known);
        }
        precondition.check(known.version());
        known.rename(given.name());
        units.keep(known);
        changes.fire(new Unit.Changed(known));
        return new Registration.Changed<>(known);
    }
}
