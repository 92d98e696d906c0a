package org.forankring.training.staff;

import java.util.Set;
import java.util.UUID;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Roles;

/** Whose personal training records an actor may read, beyond what its municipality already decides. */
public final class PersonalRecords {

    private static final Set<String> READERS = Set.of(
            Roles.SUPERVISOR,
            Roles.MUNICIPAL_LEAD,
            Roles.CORE_TEAM,
            Roles.TRAINER,
            Roles.BOARD_CONSULTANT,
            Roles.BOARD_ADMINISTRATOR);

    private PersonalRecords() {}

    /** Somebody who is an employee and nothing else reads their own records only. */
    public static boolean mayBeRead(Actor actor, UUID employeeId) {
        return actor.roles().stream().anyMatch(READERS::contains)
                || actor.employee().filter(employeeId::equals).isPresent();
    }
}
