package org.forankring.programme.implementation.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.EMPLOYEE;
import static org.forankring.platform.identity.Roles.INTEGRATION_CLIENT;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.Identifier;
import org.forankring.programme.Reach;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.implementation.Implementations;
import org.jspecify.annotations.Nullable;

/** Implementations: each visible to its municipality and to the board. */
@Path("/implementations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Implementations")
public class ImplementationResource {

    private final Implementations implementations;
    private final Actors actors;

    ImplementationResource(Implementations implementations, Actors actors) {
        this.implementations = implementations;
        this.actors = actors;
    }

    /** The implementations within the caller's reach. */
    @GET
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        EMPLOYEE,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "listImplementations",
            summary = "The implementations",
            description = "The board sees all of them, anyone else those of the municipality in the access token. In"
                    + " the order they began.")
    public Page<ImplementationAnswer> list(
            @QueryParam("roundId")
                    @Identifier
                    @Parameter(
                            description = "Only those of this round",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable
                    String roundId,
            @BeanParam @Valid PageRequest page) {
        Cursor after = page.after(1);
        return Page.cut(
                        implementations.list(
                                Reach.of(actors.current()),
                                Optional.ofNullable(roundId).map(UUID::fromString),
                                after == null ? null : after.id(0),
                                page.fetch()),
                        page.limit(),
                        implementation -> Cursor.at(implementation.id()))
                .map(ImplementationAnswer::of);
    }

    /** One implementation. */
    @GET
    @Path("/{implementationId}")
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        EMPLOYEE,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "getImplementation",
            summary = "One implementation",
            description =
                    "With its phases, their planned and actual dates, and the planned end of the board's support.")
    @APIResponseSchema(ImplementationAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations
                .find(Reach.of(actors.current()), implementationId)
                .orElseThrow(Problems::notFound);
        return Response.ok(ImplementationAnswer.of(implementation))
                .tag(EntityTags.of(implementation.version()))
                .build();
    }
}
