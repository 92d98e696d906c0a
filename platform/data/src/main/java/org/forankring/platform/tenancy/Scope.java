package org.forankring.platform.tenancy;

import java.util.UUID;
import org.forankring.platform.identity.Actor;

/**
 * The value of PostgreSQL's {@code app.municipality}.
 *
 * @param setting a municipality's id, {@code *} for all, or empty for none
 */
record Scope(String setting) {

    static final Scope EVERYWHERE = new Scope("*");
    static final Scope NOWHERE = new Scope("");

    static Scope of(UUID municipality) {
        return new Scope(municipality.toString());
    }

    static Scope of(Actor actor) {
        return actor.municipality().map(Scope::of).orElse(actor.actsForTheBoard() ? EVERYWHERE : NOWHERE);
    }
}
