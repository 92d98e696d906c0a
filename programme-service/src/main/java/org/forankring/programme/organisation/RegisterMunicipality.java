package org.forankring.programme.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.zone.ZoneSaid;

/** Registers a municipality, or what is new about it. */
@ApplicationScoped
public class RegisterMunicipality {

    private final Municipalities municipalities;
    private final UsualCustoms usual;
    private final Event<Municipality.Changed> changes;
    private final Event<ZoneSaid> zones;

    RegisterMunicipality(
            Municipalities municipalities,
            UsualCustoms usual,
            Event<Municipality.Changed> changes,
            Event<ZoneSaid> zones) {
        this.municipalities = municipalities;
        this.usual = usual;
        this.changes = changes;
        this.zones = zones;
    }

    /**
     * Registers the municipality as given; the precondition is asked only when something known changes. Of what it goes
     * by, the given may leave out what stays as it is, or as is usual. An official code stands for one municipality.
     */
    @Transactional
    public Registration<Municipality> register(Reach reach, Municipality given, Precondition precondition) {
        if (!reach.covers(given.id())) {
            return new Registration.OutOfReach<>();
        }
        Optional<UUID> holder =
                municipalities.holderOf(given.officialCode()).filter(known -> !known.equals(given.id()));
        if (holder.isPresent()) {
            return new Registration.CodeTaken<>(holder.get());
        }
        boolean created = municipalities.addIfAbsent(given, usual.of(given));
        Municipality known = municipalities.lock(given.id()).orElseThrow();
        if (created) {
            tell(known);
            return new Registration.Created<>(known);
        }
        if (known.isKnownAs(given, usual.get())) {
            return new Registration.Unchanged<>(known);
        }
        precondition.check(known.version());
        known.become(given, usual.get());
        municipalities.keep(known);
        tell(known);
        return new Registration.Changed<>(known);
    }

    private void tell(Municipality known) {
        changes.fire(new Municipality.Changed(known));
        zones.fire(new ZoneSaid(known.id(), usual.of(known).timeZone().getId()));
    }
}
