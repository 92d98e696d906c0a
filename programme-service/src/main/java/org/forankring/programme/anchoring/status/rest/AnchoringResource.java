package org.forankring.programme.anchoring.status.rest;

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
import org.forankring.programme.anchoring.status.ReadAnchoring;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** How far the anchoring of an implementation is. */
@Path("/implementations/{implementationId}/anchoring")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Anchoring")
public class AnchoringResource {

    private final ImplementationsAtHand implementations;
    private final ReadAnchoring readAnchoring;

    AnchoringResource(ImplementationsAtHand implementations, ReadAnchoring readAnchoring) {
        this.implementations = implementations;
        this.readAnchoring = readAnchoring;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getAnchoring",
            summary = "How far the anchoring of an implementation is",
            description =
                    "The status on the same elements as at the planning workshop, with both side by side and what is"
                            + " still to be rated; whether competences and organisation are in place; and how far the anchoring"
                            + " plan is (S1). Items are rated for the anchoring at …/determinants/{determinantId}/ratings.")
    public AnchoringAnswer read(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations.toRead(implementationId);
        return AnchoringAnswer.of(readAnchoring.read(implementation), implementations.method(implementation));
    }
}
