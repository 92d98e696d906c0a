package org.forankring.monitoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Brings the ledger up to date after use records have changed, in the same transaction. */
@ApplicationScoped
public class UpdatePractice {

    private final PracticeLedger ledger;
    private final Event<PracticeChanged> changes;
    private final Clock clock;

    UpdatePractice(PracticeLedger ledger, Event<PracticeChanged> changes, Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
    }

    /** Counts again and announces what differs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(UUID municipality, Collection<Practitioner> practitioners) {
        List<PracticeChange> different = ledger.recount(municipality, practitioners, clock.instant());
        if (!different.isEmpty()) {
            changes.fire(new PracticeChanged(municipality, different));
        }
    }
}
