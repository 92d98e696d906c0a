package org.forankring.programme.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.PlanDocument;
import org.forankring.programme.plan.draft.Plans;

/** Freezes what a plan says into its next version. */
@ApplicationScoped
class FreezePlan {

    private final Implementations implementations;
    private final Plans plans;
    private final PlanVersions versions;
    private final Event<VersionAdopted> adoptions;
    private final Clock clock;
    private final Calendars calendars;

    FreezePlan(
            Implementations implementations,
            Plans plans,
            PlanVersions versions,
            Event<VersionAdopted> adoptions,
            Clock clock,
            Calendars calendars) {
        this.implementations = implementations;
        this.plans = plans;
        this.versions = versions;
        this.adoptions = adoptions;
        this.clock = clock;
        this.calendars = calendars;
    }

    /**
     * Holds the implementation back from other writers. It comes before its plan, so that two who hold both wait for
     * each other in the same order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Implementation hold(Implementation implementation) {
        return implementations.hold(implementation);
    }

    /** Makes the next version of a plan that the transaction holds together with its implementation. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanVersion freeze(Implementation implementation, Plan plan, PlanDocument content, PlanVersion.Reason reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = calendars.day(implementation.municipalityId(), now);
        Optional<Holdings> before = plan.adoptedVersion()
                .flatMap(last -> versions.find(implementation, last))
                .map(PlanVersion::holds);
        int number = plan.adopt(content.digest(), today);
        PlanVersion version = new PlanVersion(
                new PlanVersion.Key(implementation.id(), implementation.municipalityId(), number),
                content,
                Holdings.of(content, new Holdings.Since(number, today), before),
                implementation.currentPhase().map(PlannedPhase::code),
                reason,
                now);
        plans.keep(plan);
        versions.add(version);
        adoptions.fire(new VersionAdopted(implementation, version, implementation.countFact()));
        implementations.keep(implementation);
        return version;
    }
}
