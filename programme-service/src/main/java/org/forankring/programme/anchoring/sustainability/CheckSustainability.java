package org.forankring.programme.anchoring.sustainability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;

/** Checks whether a municipality can go on by itself. */
@ApplicationScoped
public class CheckSustainability {

    private final Implementations implementations;
    private final SustainabilityChecks checks;
    private final Calendars calendars;

    CheckSustainability(Implementations implementations, SustainabilityChecks checks, Calendars calendars) {
        this.implementations = implementations;
        this.checks = checks;
        this.calendars = calendars;
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
        check.find(found, calendars.today(implementation.municipalityId()));
        checks.keep(check);
        return check;
    }
}
