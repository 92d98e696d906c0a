package org.forankring.programme.framework.determinant.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.contracts.programme.v1.DeterminantRated;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.DeterminantTold;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.determinant.Judgement;

/** Announces how facilitators and barriers stand, once they have been rated. */
@ApplicationScoped
class AnnounceDeterminants {

    private final Outbox outbox;

    AnnounceDeterminants(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes DeterminantTold told) {
        Determinant determinant = told.determinant();
        Judgement judgement = told.judgement();
        outbox.record(PendingEvent.of(
                DeterminantRated.TYPE,
                determinant,
                new DeterminantRated(
                        determinant.id(),
                        determinant.implementationId(),
                        determinant.municipalityId(),
                        determinant.itemCode().orElse(null),
                        judgement.nature().code(),
                        judgement.strength(),
                        judgement.condition().code(),
                        determinant.ratedOn().orElseThrow(),
                        determinant.highBarrier() == HighBarrier.ACCEPTED,
                        determinant.isWithdrawn())));
    }
}
