package org.forankring.programme.standing.chain.rest;

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
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.standing.chain.ReadChain;

/** The chain of one facilitator or barrier. */
@Path("/implementations/{implementationId}/determinants/{determinantId}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators and barriers")
public class ChainResource {

    private final ImplementationsAtHand implementations;
    private final ReadChain readChain;

    ChainResource(ImplementationsAtHand implementations, ReadChain readChain) {
        this.implementations = implementations;
        this.readChain = readChain;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getChain",
            summary = "From a barrier to an indicator",
            description =
                    "The item, the strategies that resolve or strengthen it, the training by which they are carried"
                            + " out, its sessions and how many completed them, how many of these use the method, and the"
                            + " indicator by which the outcome shows, with its latest value in each unit. Training, use"
                            + " and values are kept up to date by the events of the other services; each part says as of"
                            + " when it is true.")
    public ChainAnswer read(
            @PathParam("implementationId") UUID implementationId, @PathParam("determinantId") UUID determinantId) {
        return ChainAnswer.of(readChain
                .read(implementations.toRead(implementationId), determinantId)
                .orElseThrow(Problems::notFound));
    }
}
