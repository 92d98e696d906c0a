package org.forankring.programme.implementation.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;

/** Pauses, withdraws or resumes an implementation. */
@ApplicationScoped
public class ChangeStanding {

    private final Implementations implementations;
    private final Event<StandingChanged> changes;

    ChangeStanding(Implementations implementations, Event<StandingChanged> changes) {
        this.implementations = implementations;
        this.changes = changes;
    }

    /** Makes the transition, unless the implementation stands so that it makes no sense. */
    @Transactional
    public Alteration change(Reach reach, UUID id, Transition transition, Act act) {
        Optional<Implementation> found = implementations.lock(reach, id);
        if (found.isEmpty()) {
            return new Alteration.NoSuchImplementation();
        }
        Implementation implementation = found.get();
        Alteration alteration = switch (transition) {
            case PAUSE -> implementation.pause(act);
            case WITHDRAW -> implementation.withdraw(act);
            case RESUME -> implementation.resume(act);
        };
        if (alteration instanceof Alteration.Done) {
            changes.fire(new StandingChanged(implementation, act.today(), false, implementation.countFact()));
            implementations.keep(implementation);
        }
        return alteration;
    }
}
