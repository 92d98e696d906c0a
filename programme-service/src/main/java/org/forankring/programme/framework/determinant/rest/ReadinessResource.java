package org.forankring.programme.framework.determinant.rest;

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
import org.forankring.programme.framework.determinant.ReadReadiness;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** What is in good order in an implementation and what needs strengthening. */
@Path("/implementations/{implementationId}/determinants/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators and barriers")
public class ReadinessResource {

    private final ImplementationsAtHand implementations;
    private final ReadReadiness readReadiness;

    ReadinessResource(ImplementationsAtHand implementations, ReadReadiness readReadiness) {
        this.implementations = implementations;
        this.readReadiness = readReadiness;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getReadiness",
            summary = "What is in good order and what needs strengthening",
            description = "Level by level, by the latest ratings, with the items that nobody has considered yet.")
    public ReadinessAnswer read(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations.toRead(implementationId);
        return ReadinessAnswer.of(readReadiness.read(implementation), implementations.method(implementation));
    }
}
