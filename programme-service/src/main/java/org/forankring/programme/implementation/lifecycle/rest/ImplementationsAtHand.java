package org.forankring.programme.implementation.lifecycle.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.jspecify.annotations.Nullable;

/** Finds the implementation that a request's path names, for every resource below it. */
@ApplicationScoped
public class ImplementationsAtHand {

    private final Implementations implementations;
    private final Methods methods;
    private final Actors actors;
    private final Clock clock;
    private final Calendars calendars;

    ImplementationsAtHand(
            Implementations implementations, Methods methods, Actors actors, Clock clock, Calendars calendars) {
        this.implementations = implementations;
        this.methods = methods;
        this.actors = actors;
        this.clock = clock;
        this.calendars = calendars;
    }

    /** The implementation, for reading; 404 out of the caller's reach. */
    public Implementation toRead(UUID id) {
        return implementations.find(Reach.of(actors.current()), id).orElseThrow(Problems::notFound);
    }

    /**
     * The implementation, for working with it; 404 out of the caller's reach, 409 once it is withdrawn. It is asked of
     * the row as it is now, which is held until the caller's transaction ends: whoever withdraws it in the meantime
     * waits, and nothing is written once that is done. That is why the resource's method has to be transactional.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Implementation toWork(UUID id) {
        Implementation implementation =
                implementations.lock(Reach.of(actors.current()), id).orElseThrow(Problems::notFound);
        if (!implementation.acceptsWork()) {
            throw Problems.refusal("implementation-withdrawn");
        }
        return implementation;
    }

    /** The version of the method that it keeps to. */
    public MethodDefinition method(Implementation implementation) {
        return methods.definition(implementation.method(), implementation.methodVersion());
    }

    /** The answer with the implementation as it stands now, its version as ETag. */
    public Response answer(Implementation implementation) {
        return ImplementationAnswer.answer(implementation, method(implementation), calendars);
    }

    /** What the caller does now, for the reason given; 404 out of the caller's reach. */
    public Act act(UUID implementation, @Nullable String reason) {
        return act(toRead(implementation), reason);
    }

    /** What the caller does now, for the reason given. */
    public Act act(Implementation implementation, @Nullable String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Act(
                now,
                calendars.day(implementation.municipalityId(), now),
                actors.current().subject(),
                reason);
    }
}
