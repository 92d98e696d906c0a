package org.forankring.programme.implementation.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;

/** Moves an implementation to another version of its method. Without it, it stays on its version for good. */
@ApplicationScoped
public class MoveToVersion {

    private final Implementations implementations;
    private final Methods methods;
    private final Event<VersionMoved> moves;

    MoveToVersion(Implementations implementations, Methods methods, Event<VersionMoved> moves) {
        this.implementations = implementations;
        this.methods = methods;
        this.moves = moves;
    }

    /** Moves it, if it is on its way and the version begins with the phases that it has entered. */
    @Transactional
    public Alteration move(Reach reach, UUID id, int version, Precondition precondition, Act act) {
        Optional<Implementation> found = implementations.lock(reach, id);
        if (found.isEmpty()) {
            return new Alteration.NoSuchImplementation();
        }
        Implementation implementation = found.get();
        if (!implementation.state().isOnItsWay()) {
            return Alteration.Refused.in(implementation.state());
        }
        if (implementation.methodVersion() == version) {
            return new Alteration.Done(implementation);
        }
        precondition.check(implementation.version());
        Optional<MethodVersion> target = methods.find(implementation.method(), version);
        if (target.isEmpty()) {
            return new Alteration.Faulty(Fault.of("/version", "unknown-version"));
        }
        Alteration alteration = implementation.moveTo(target.get(), act);
        if (alteration instanceof Alteration.Done) {
            moves.fire(new VersionMoved(implementation, act.today(), implementation.countFact()));
            implementations.keep(implementation);
        }
        return alteration;
    }
}
