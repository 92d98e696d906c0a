package org.forankring.programme.implementation.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.forankring.platform.time.Ids;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.round.Round;

/** Begins an implementation: the first phase commences at once when support has been promised (S1). */
@ApplicationScoped
public class BeginImplementation {

    private final Implementations implementations;
    private final Methods methods;
    private final Event<ImplementationBegun> beginnings;
    private final Event<PhaseBegun> phases;
    private final Ids ids;

    BeginImplementation(
            Implementations implementations,
            Methods methods,
            Event<ImplementationBegun> beginnings,
            Event<PhaseBegun> phases,
            Ids ids) {
        this.implementations = implementations;
        this.methods = methods;
        this.beginnings = beginnings;
        this.phases = phases;
        this.ids = ids;
    }

    /** Begins it today, on the method version of the round, in the transaction of the promise. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Implementation begin(UUID municipality, Round round, Act act) {
        LocalDate today = act.today();
        MethodVersion method =
                methods.find(round.method(), round.methodVersion()).orElseThrow();
        Implementation implementation = new Implementation(
                municipality, ids.next(), round, today, PhaseCalendar.from(today, method.definition()));
        ImplementationBegun begun = new ImplementationBegun(implementation, implementation.countFact());
        PlannedPhase first = implementation.enterNextPhase(act);
        PhaseBegun entered = new PhaseBegun(implementation, first, today, false, implementation.countFact());
        implementations.add(implementation);
        beginnings.fire(begun);
        phases.fire(entered);
        return implementation;
    }
}
