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

/** The stakeholder analysis of an implementation at a glance. */
@Path("/implementations/{implementationId}/stakeholder-map")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan elements")
public class StakeholderMapResource {

    private final Elements elements;
    private final ImplementationsAtHand implementations;

    StakeholderMapResource(Elements elements, ImplementationsAtHand implementations) {
        this.elements = elements;
        this.implementations = implementations;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getStakeholderMap",
            summary = "The stakeholders by influence and interest",
            description = "All four quadrants, each with its open stakeholders and how their involvement is planned."
                    + " On the scales from 1 to 5, 3 and more counts as much.")
    public StakeholderMapAnswer read(@PathParam("implementationId") UUID implementationId) {
        return StakeholderMapAnswer.of(elements.all(implementations.toRead(implementationId), Kind.STAKEHOLDER));
    }
}
