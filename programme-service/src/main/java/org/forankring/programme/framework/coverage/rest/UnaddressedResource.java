package org.forankring.programme.framework.coverage.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.programme.framework.coverage.ReadCoverage;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** The barriers that no strategy answers. */
@Path("/implementations/{implementationId}/strategies/unaddressed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class UnaddressedResource {

    private final ImplementationsAtHand implementations;
    private final ReadCoverage readCoverage;

    UnaddressedResource(ImplementationsAtHand implementations, ReadCoverage readCoverage) {
        this.implementations = implementations;
        this.readCoverage = readCoverage;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listUnaddressedBarriers",
            summary = "Barriers that no strategy answers",
            description = "By the latest ratings, the strongest first. A strategy that resolves a barrier answers it"
                    + " while it is planned or under way, and when it is done until the barrier is rated one again; a"
                    + " high barrier that has been accepted is answered, too.")
    public UnaddressedAnswer list(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations.toRead(implementationId);
        return UnaddressedAnswer.of(readCoverage.read(implementation), implementations.method(implementation));
    }
}
