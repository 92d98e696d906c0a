package org.forankring.programme.implementation.lifecycle.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.jspecify.annotations.Nullable;

/** Finds the implementation that a request's path names, for every resource below it. */
@ApplicationScoped
public class ImplementationsAtHand {

    private final Implementations implementations;
    private final Actors actors;
    private final Clock clock;

    ImplementationsAtHand(Implementations implementations, Actors actors, Clock clock) {
        this.implementations = implementations;
        this.actors = actors;
        this.clock = clock;
    }

    /** The implementation, for reading; 404 out of the caller's reach. */
    public Implementation toRead(UUID id) {
        return implementations.find(Reach.of(actors.current()), id).orElseThrow(Problems::notFound);
    }

    /** The implementation, for working with it; 404 out of the caller's reach, 409 once it is withdrawn. */
    public Implementation toWork(UUID id) {
        Implementation implementation = toRead(id);
        if (!implementation.acceptsWork()) {
            throw Problems.refused(
                    "implementation-withdrawn", "The implementation is withdrawn; resume it to go on working with it.");
        }
        return implementation;
    }

    /** The answer with the implementation as it stands now, its version as ETag. */
    public Response answer(Implementation implementation) {
        return ImplementationAnswer.answer(implementation, clock);
    }

    /** What the caller does now, for the reason given. */
    public Act act(@Nullable String reason) {
        return new Act(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                LocalDate.now(clock),
                actors.current().subject(),
                reason);
    }
}
