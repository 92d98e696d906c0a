package org.forankring.platform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, as the verified access token says.
 *
 * @param subject the token's {@code sub}
 * @param roles names of {@link Roles}
 * @param municipality the one municipality the actor acts for; empty for the board
 * @param employee the person's employee id, if the actor is one
 * @param sourceSystem the client information system, if the actor is one
 */
public record Actor(
        String subject,
        Set<String> roles,
        Optional<UUID> municipality,
        Optional<UUID> employee,
        Optional<String> sourceSystem) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether the actor works across municipalities: a role of the board and no municipality of its own. A token
     * without a municipality and without such a role sees nothing.
     */
    public boolean actsForTheBoard() {
        return municipality.isEmpty() && roles.stream().anyMatch(Roles::isOfTheBoard);
    }

    /** Whether the actor has the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
