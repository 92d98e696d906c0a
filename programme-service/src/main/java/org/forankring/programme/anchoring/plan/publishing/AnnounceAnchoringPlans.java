package org.forankring.programme.anchoring.plan.publishing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.forankring.contracts.programme.v1.AnchoringPlanAdopted;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Announces that versions of anchoring plans are in force. */
@ApplicationScoped
class AnnounceAnchoringPlans {

    private final Outbox outbox;

    AnnounceAnchoringPlans(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Before observers that act on the adoption, so that the facts are told in the order they are numbered. */
    void announce(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE)
                    org.forankring.programme.anchoring.plan.AnchoringPlanAdopted adopted) {
        Implementation implementation = adopted.implementation();
        outbox.record(new PendingEvent(
                AnchoringPlanAdopted.TYPE,
                implementation.id(),
                adopted.fact(),
                Optional.of(implementation.municipalityId()),
                new AnchoringPlanAdopted(
                        implementation.id(),
                        implementation.municipalityId(),
                        implementation.method(),
                        adopted.version(),
                        adopted.adoptedOn())));
    }
}
