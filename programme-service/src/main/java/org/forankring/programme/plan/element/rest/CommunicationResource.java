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

/** Whether the messages of an implementation carry the principles of motivating communication. */
@Path("/implementations/{implementationId}/communication-principles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan elements")
public class CommunicationResource {

    private final Elements elements;
    private final ImplementationsAtHand implementations;

    CommunicationResource(Elements elements, ImplementationsAtHand implementations) {
        this.elements = elements;
        this.implementations = implementations;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getCommunicationPrinciples",
            summary = "Which messages carry which principles of motivating communication",
            description = "Every principle with the messages that carry it, so that one that no message carries shows."
                    + " Messages that were dropped do not count.")
    public CommunicationAnswer read(@PathParam("implementationId") UUID implementationId) {
        return CommunicationAnswer.of(elements.all(implementations.toRead(implementationId), Kind.MESSAGE));
    }
}
