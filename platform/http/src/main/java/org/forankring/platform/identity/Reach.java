package org.forankring.platform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose data a caller may see and change. Every query of a municipality's data takes it, so that the service
 * itself keeps municipalities apart; the database's row-level security is the second wall.
 */
public record Reach(boolean everywhere, Optional<UUID> municipality) {

    private static final Set<String> NATIONAL =
            Set.of(Roles.BOARD_CONSULTANT, Roles.BOARD_ADMINISTRATOR, Roles.AUDITOR);

    /**
     * The board and its auditors reach everything, a municipal actor the own municipality, anyone else nothing: what
     * municipalities plan is no concern of a trainer who works across them.
     */
    public static Reach of(Actor actor) {
        boolean everywhere = actor.municipality().isEmpty() && NATIONAL.stream().anyMatch(actor::has);
        return new Reach(everywhere, actor.municipality());
    }

    /** The reach of whoever may see one municipality. */
    public static Reach to(UUID municipality) {
        return new Reach(false, Optional.of(municipality));
    }

    /** Whether the municipality's data are within reach. */
    public boolean covers(UUID asked) {
        return everywhere || municipality.filter(asked::equals).isPresent();
    }
}
