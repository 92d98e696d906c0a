package org.forankring.platform.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose data a caller may see and change. Every query of a municipality's data takes it, so that the service
 * itself keeps municipalities apart; the database's row-level security is the second wall.
 */
public record Reach(boolean everywhere, Optional<UUID> municipality) {

    /**
     * The board and its auditors reach everything, a municipal actor the own municipality, anyone else nothing: what
     * municipalities plan is no concern of a trainer who works across them.
     */
    public static Reach of(Actor actor) {
        boolean more = actor.roles().stream().anyMatch(role -> Roles.isOfTheBoard(role) && !role.equals(Roles.TRAINER));
        return new Reach(actor.actsForTheBoard() && more, actor.municipality());
    }

    /**
     * Whose people the actor may read one by one: those of the own municipality. The board reads how many there are,
     * and persons only where a feature says that its own work needs them.
     */
    public static Reach ofPeople(Actor actor) {
        return new Reach(false, actor.municipality());
    }

    /** The reach of whoever may see one municipality. */
    public static Reach to(UUID municipality) {
        return new Reach(false, Optional.of(municipality));
    }

    /** Whether the municipality's data are within reach. */
    public boolean covers(UUID asked) {
        return everywhere || municipality.filter(asked::equals).isPresent();
    }

    /** Whether nothing is within reach. */
    public boolean isNowhere() {
        return !everywhere && municipality.isEmpty();
    }
}
