package org.forankring.programme.plan.element.rest;

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
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.element.Elements;
import org.forankring.programme.plan.tool.Kind;

/** The risk analysis of an implementation at a glance. */
@Path("/implementations/{implementationId}/risk-matrix")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan elements")
public class RiskMatrixResource {

    private final Elements elements;
    private final ImplementationsAtHand implementations;

    RiskMatrixResource(Elements elements, ImplementationsAtHand implementations) {
        this.elements = elements;
        this.implementations = implementations;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getRiskMatrix",
            summary = "The open risks by likelihood and consequence",
            description = "All 25 cells of the matrix, those of the greatest likelihood first, each with its score, its"
                    + " band and the open risks in it.")
    public RiskMatrixAnswer read(@PathParam("implementationId") UUID implementationId) {
        return RiskMatrixAnswer.of(elements.all(implementations.toRead(implementationId), Kind.RISK));
    }
}
