package org.forankring.programme.framework.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Accepts a high barrier explicitly, as the alternative to a strategy that resolves it. */
@ApplicationScoped
public class AcceptBarrier {

    private final Determinants determinants;
    private final Event<DeterminantTold> tellings;
    private final Clock clock;

    AcceptBarrier(Determinants determinants, Event<DeterminantTold> tellings, Clock clock) {
        this.determinants = determinants;
        this.tellings = tellings;
        this.clock = clock;
    }

    /**
     * Accepts it at the strength it has now, which the caller has seen.
     *
     * @param by the subject of the access token
     */
    @Transactional
    public DeterminantChange accept(
            Implementation implementation, UUID id, String reason, String by, Precondition precondition) {
        Optional<Determinant> found = determinants.lock(implementation, id);
        if (found.isEmpty()) {
            return new DeterminantChange.Unknown();
        }
        Determinant determinant = found.get();
        DeterminantChange change =
                determinant.accept(reason, by, clock.instant().truncatedTo(ChronoUnit.MILLIS), precondition);
        if (change instanceof DeterminantChange.Done) {
            determinants.keep(determinant);
            tellings.fire(
                    new DeterminantTold(determinant, determinant.judgement().orElseThrow()));
        }
        return change;
    }
}
