package org.forankring.programme.implementation.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;

/** Ends the board's support before the planned day (S1: about 14 months of the phase of change). */
@ApplicationScoped
public class EndSupport {

    private final Implementations implementations;
    private final Event<SupportCutShort> endings;

    EndSupport(Implementations implementations, Event<SupportCutShort> endings) {
        this.implementations = implementations;
        this.endings = endings;
    }

    /** Ends it today, unless it has ended already or the implementation has. */
    @Transactional
    public Alteration end(Reach reach, UUID id, Act act) {
        Optional<Implementation> found = implementations.lock(reach, id);
        if (found.isEmpty()) {
            return new Alteration.NoSuchImplementation();
        }
        Implementation implementation = found.get();
        Alteration alteration = implementation.endSupport(act);
        if (alteration instanceof Alteration.Done) {
            endings.fire(new SupportCutShort(implementation, act.today(), implementation.countFact()));
            implementations.keep(implementation);
        }
        return alteration;
    }
}
