package org.forankring.programme.implementation.lifecycle.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.jspecify.annotations.Nullable;

/** Implementations: each visible to its municipality and to the board. */
@Path("/implementations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Implementations")
public class ImplementationResource {

    private final Implementations implementations;
    private final ImplementationsAtHand atHand;
    private final Actors actors;
    private final Calendars calendars;

    ImplementationResource(
            Implementations implementations, ImplementationsAtHand atHand, Actors actors, Calendars calendars) {
        this.implementations = implementations;
        this.atHand = atHand;
        this.actors = actors;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listImplementations",
            summary = "The implementations",
            description = "The board sees all of them, anyone else those of the municipality in the access token. In"
                    + " the order they began.")
    public Page<ImplementationAnswer> list(
            @QueryParam("roundId") @Parameter(description = "Only those of this round") @Nullable UUID roundId,
            @QueryParam("state") @Parameter(description = "Only those in this state") @Nullable
                    ImplementationState state,
            @BeanParam @Valid PageRequest page) {
        return page.byId(
                        (after, limit) -> implementations.list(
                                Reach.of(actors.current()),
                                Optional.ofNullable(roundId),
                                Optional.ofNullable(state),
                                after,
                                limit),
                        implementation -> implementation.id())
                .map(implementation ->
                        ImplementationAnswer.of(implementation, atHand.method(implementation), calendars));
    }

    @GET
    @Path("/{implementationId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getImplementation",
            summary = "One implementation",
            description = "With its phases, their planned, expected and actual dates, the expected end of the board's"
                    + " support, and the gates that were overridden.")
    @APIResponseSchema(ImplementationAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId) {
        return atHand.answer(atHand.toRead(implementationId));
    }
}
