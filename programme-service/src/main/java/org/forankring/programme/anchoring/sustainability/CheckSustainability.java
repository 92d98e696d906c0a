package org.forankring.programme.anchoring.sustainability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;

/** Checks whether a municipality can go on by itself. */
@ApplicationScoped
public class CheckSustainability {

    private final Implementations implementations;
    private final SustainabilityChecks checks;
    private final Clock clock;

    CheckSustainability(Implementations implementations, SustainabilityChecks checks, Clock clock) {
        this.implementations = implementations;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Replaces what was found out. Of several writers who saw the same version, one is let through.
     *
     * @param precondition asked with 0 for a check that nobody has begun
     */
    @Transactional
    public SustainabilityCheck check(Implementation implementation, Sustainability found, Precondition precondition) {
        SustainabilityCheck check = checks.of(implementations.hold(implementation));
        precondition.check(check.version());
        check.find(found, LocalDate.now(clock));
        checks.keep(check);
        return check;
    }
}
