package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.SustainabilityProof;
import org.hibernate.Session;

/** Checks of whether municipalities can go on by themselves. */
@ApplicationScoped
class SustainabilityFacts {

    private static final String CHECKS = "from SustainabilityCheck where id in :implementations";

    private final Session database;

    SustainabilityFacts(Session database) {
        this.database = database;
    }

    void collect(List<UUID> implementations, Collected collected) {
        for (SustainabilityCheck check : database.createSelectionQuery(CHECKS, SustainabilityCheck.class)
                .setParameterList("implementations", implementations)
                .getResultList()) {
            collected.add(
                    check.implementationId(),
                    Requirement.Kind.SUSTAINABILITY_CHECKED,
                    null,
                    SustainabilityProof.of(
                            check.standing(), check.completeSince().orElse(null)));
        }
    }
}
