package org.forankring.programme.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.identity.Reach;

/** Registers a municipality, or what is new about it. */
@ApplicationScoped
public class RegisterMunicipality {

    private final Municipalities municipalities;
    private final Event<Municipality.Changed> changes;

    RegisterMunicipality(Municipalities municipalities, Event<Municipality.Changed> changes) {
        this.municipalities = municipalities;
        this.changes = changes;
    }

    /** Registers the municipality as given; the precondition is asked only when something known changes. */
    @Transactional
    public Registration<Municipality> register(Reach reach, Municipality given, Precondition precondition) {
        if (!reach.covers(given.id())) {
            return new Registration.OutOfReach<>();
        }
        boolean created = municipalities.addIfAbsent(given);
        Municipality known = municipalities.lock(given.id()).orElseThrow();
        if (created) {
            changes.fire(new Municipality.Changed(known));
            return new Registration.Created<>(known);
        }
        if (known.isKnownAs(given.name(), given.officialCode())) {
            return new Registration.Unchanged<>(known);
        }
        precondition.check(known.version());
        known.rename(given.name(), given.officialCode());
        municipalities.keep(known);
        changes.fire(new Municipality.Changed(known));
        return new Registration.Changed<>(known);
    }
}
