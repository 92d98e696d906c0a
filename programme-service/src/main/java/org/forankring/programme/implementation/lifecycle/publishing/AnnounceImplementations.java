package org.forankring.programme.implementation.lifecycle.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.ImplementationMoved;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.contracts.programme.v1.PhaseEntered;
import org.forankring.contracts.programme.v1.SupportEnded;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationBegun;
import org.forankring.programme.implementation.lifecycle.PhaseBegun;
import org.forankring.programme.implementation.lifecycle.StandingChanged;
import org.forankring.programme.implementation.lifecycle.SupportCutShort;
import org.forankring.programme.implementation.lifecycle.VersionMoved;

/** Announces that implementations begin, which phases they enter and what is decided about them. */
@ApplicationScoped
class AnnounceImplementations {

    private final Outbox outbox;

    AnnounceImplementations(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes ImplementationBegun begun) {
        Implementation implementation = begun.implementation();
        announce(
                implementation,
                ImplementationCommitted.TYPE,
                begun.fact(),
                new ImplementationCommitted(
                        implementation.id(),
                        implementation.municipalityId(),
                        implementation.roundId(),
                        implementation.method(),
                        implementation.methodVersion(),
                        implementation.committedOn()));
    }

    void announce(@Observes PhaseBegun begun) {
        Implementation implementation = begun.implementation();
        announce(
                implementation,
                PhaseEntered.TYPE,
                begun.fact(),
                new PhaseEntered(
                        implementation.id(),
                        implementation.municipalityId(),
                        implementation.method(),
                        begun.phase().code(),
                        begun.enteredOn(),
                        begun.overridden()));
    }

    void announce(@Observes StandingChanged changed) {
        Implementation implementation = changed.implementation();
        announce(
                implementation,
                ImplementationStateChanged.TYPE,
                changed.fact(),
                new ImplementationStateChanged(
                        implementation.id(),
                        implementation.municipalityId(),
                        implementation.method(),
                        implementation.state().code(),
                        changed.changedOn(),
                        changed.overridden()));
    }

    void announce(@Observes SupportCutShort cut) {
        Implementation implementation = cut.implementation();
        announce(
                implementation,
                SupportEnded.TYPE,
                cut.fact(),
                new SupportEnded(
                        implementation.id(), implementation.municipalityId(), implementation.method(), cut.endedOn()));
    }

    void announce(@Observes VersionMoved moved) {
        Implementation implementation = moved.implementation();
        announce(
                implementation,
                ImplementationMoved.TYPE,
                moved.fact(),
                new ImplementationMoved(
                        implementation.id(),
                        implementation.municipalityId(),
                        implementation.method(),
                        implementation.methodVersion(),
                        moved.movedOn()));
    }

    private void announce(Implementation implementation, String type, long fact, Record content) {
        outbox.record(new PendingEvent(
                type, implementation.id(), fact, Optional.of(implementation.municipalityId()), content));
    }
}
