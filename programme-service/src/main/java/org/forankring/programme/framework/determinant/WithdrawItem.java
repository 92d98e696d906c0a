package org.forankring.programme.framework.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Withdraws an item that the municipality has added. It can still be read by its id. */
@ApplicationScoped
public class WithdrawItem {

    private final Determinants determinants;
    private final Event<DeterminantTold> tellings;
    private final Clock clock;

    WithdrawItem(Determinants determinants, Event<DeterminantTold> tellings, Clock clock) {
        this.determinants = determinants;
        this.tellings = tellings;
        this.clock = clock;
    }

    /**
     * Withdraws it for a reason.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public DeterminantChange withdraw(Implementation implementation, UUID id, String reason, String by) {
        Optional<Determinant> found = determinants.lock(implementation, id);
        if (found.isEmpty()) {
            return new DeterminantChange.Unknown();
        }
        Determinant determinant = found.get();
        DeterminantChange change =
                determinant.withdraw(new Withdrawal(reason, by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        if (change instanceof DeterminantChange.Done) {
            determinants.keep(determinant);
            determinant.judgement().ifPresent(judgement -> tellings.fire(new DeterminantTold(determinant, judgement)));
        }
        return change;
    }
}
