package org.forankring.training.staff;

import java.util.Set;
import java.util.UUID;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;

/** Whose personal training records an actor may read, beyond what its municipality already decides. */
public final class PersonalRecords {

    private static final Set<String> READERS =
            Set.of(Roles.SUPERVISOR, Roles.MUNICIPAL_LEAD, Roles.CORE_TEAM, Roles.TRAINER);

    private PersonalRecords() {}

    /** Nobody's by the board; by somebody who is an employee and nothing else their own only. */
    public static boolean mayBeRead(Actor actor, UUID employeeId) {
        return !Reach.ofPeople(actor).isNowhere()
                && (actor.roles().stream().anyMatch(READERS::contains)
                        || actor.employee().filter(employeeId::equals).isPresent());
    }
}
