package org.forankring.programme.anchoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;

/** Adopts an anchoring plan's draft: it is in force from then on, and kept as a version. */
@ApplicationScoped
public class AdoptAnchoringPlan {

    private final Implementations implementations;
    private final AnchoringPlans plans;
    private final AnchoringPlanVersions versions;
    private final Event<AnchoringPlanAdopted> adoptions;

    AdoptAnchoringPlan(
            Implementations implementations,
            AnchoringPlans plans,
            AnchoringPlanVersions versions,
            Event<AnchoringPlanAdopted> adoptions) {
        this.implementations = implementations;
        this.plans = plans;
        this.versions = versions;
        this.adoptions = adoptions;
    }

    /**
     * Adopts the draft, unless it says what is in force already. Of many at the same time, one makes the version.
     *
     * @param mayEndCollaboration whether who adopts it may end the board's collaboration, too
     */
    @Transactional
    public AnchoringAdoption adopt(Reach reach, UUID id, Act act, boolean mayEndCollaboration) {
        Optional<Implementation> found = implementations.lock(reach, id);
        return found.isEmpty()
                ? new AnchoringAdoption.NoSuchImplementation()
                : adopt(found.get(), act, mayEndCollaboration);
    }

    private AnchoringAdoption adopt(Implementation implementation, Act act, boolean mayEndCollaboration) {
        return switch (implementation.state()) {
            case PAUSED, WITHDRAWN -> new AnchoringAdoption.Halted(implementation.state());
            case UNDER_WAY, CLOSED -> adopt(implementation, plans.of(implementation), act, mayEndCollaboration);
        };
    }

    private AnchoringAdoption adopt(
            Implementation implementation, AnchoringPlan plan, Act act, boolean mayEndCollaboration) {
        if (plan.state() == AnchoringPlan.State.ADOPTED) {
            return new AnchoringAdoption.Unchanged(plan.adoptedVersion()
                    .flatMap(inForce -> versions.find(implementation, inForce))
                    .orElseThrow());
        }
        if (implementation.nextPhase().isPresent()) {
            return new AnchoringAdoption.TooEarly();
        }
        AnchoringAdoption adoption = plan.adopt(act);
        if (adoption instanceof AnchoringAdoption.Adopted(AnchoringPlanVersion version)) {
            plans.keep(plan);
            versions.add(version);
            adoptions.fire(new AnchoringPlanAdopted(
                    implementation, version.summary().number(), act, mayEndCollaboration, implementation.countFact()));
            implementations.keep(implementation);
        }
        return adoption;
    }
}
