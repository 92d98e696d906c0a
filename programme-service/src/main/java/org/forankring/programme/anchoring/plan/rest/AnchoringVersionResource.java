package org.forankring.programme.anchoring.plan.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersions;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** The versions of an anchoring plan. */
@Path("/implementations/{implementationId}/anchoring/plan/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Anchoring")
public class AnchoringVersionResource {

    private final ImplementationsAtHand implementations;
    private final AnchoringPlanVersions versions;

    AnchoringVersionResource(ImplementationsAtHand implementations, AnchoringPlanVersions versions) {
        this.implementations = implementations;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listAnchoringPlanVersions",
            summary = "The versions of an anchoring plan",
            description = "Every version that was ever adopted, oldest first, without its content.")
    public Page<ListedAnchoringVersionAnswer> list(
            @PathParam("implementationId") UUID implementationId, @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byNumber((after, limit) -> versions.list(implementation, after, limit), version -> version.number())
                .map(ListedAnchoringVersionAnswer::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getAnchoringPlanVersion",
            summary = "One version of an anchoring plan",
            description = "What the anchoring plan said when it was adopted, and why and by whom it was adopted.")
    @APIResponseSchema(AnchoringVersionAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "Counted from 1", example = "1") int version) {
        return AnchoringVersionAnswer.to(
                Response.ok(),
                versions.find(implementations.toRead(implementationId), version).orElseThrow(Problems::notFound));
    }
}
