package org.forankring.programme.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.method.Requirement;
import org.forankring.programme.round.MeetingKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Meetings held with somebody present. */
@ApplicationScoped
class MeetingFacts {

    private static final String HELD = """
            select implementationId, plan.kind, plan.activity, heldOn from Meeting
            where implementationId in :implementations and state = HELD and attended > 0""";

    private final Session database;

    MeetingFacts(Session database) {
        this.database = database;
    }

    void collect(List<UUID> implementations, Collected collected) {
        for (Held held : database.createSelectionQuery(HELD, Held.class)
                .setParameterList("implementations", implementations)
                .getResultList()) {
            collected.add(held.implementation, Requirement.Kind.MEETINGS_HELD, held.kind.code(), held.on);
            if (held.activity != null) {
                collected.add(held.implementation, Requirement.Kind.ACTIVITY_HELD, held.activity, held.on);
            }
        }
    }

    record Held(
            UUID implementation, MeetingKind kind, @Nullable String activity, LocalDate on) {}
}
