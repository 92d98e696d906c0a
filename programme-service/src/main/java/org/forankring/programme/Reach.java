package org.forankring.programme;

import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Actor;

/**
 * Whose data a caller may see and change. Every query of a municipality's data takes it, so that the service
 * itself keeps municipalities apart; the database's row-level security is the second wall.
 */
public record Reach(boolean everywhere, Optional<UUID> municipality) {

    /** A national actor reaches everything, a municipal one its own municipality, anyone else nothing. */
    public static Reach of(Actor actor) {
        return new Reach(actor.actsForTheBoard(), actor.municipality());
    }

    /** Whether the municipality's data are within reach. */
    public boolean covers(UUID asked) {
        return everywhere || municipality.filter(asked::equals).isPresent();
    }
}
