package org.forankring.programme.framework.determinant.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.framework.determinant.AcceptBarrier;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.determinant.ReviseItem;
import org.forankring.programme.framework.determinant.WithdrawItem;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** One facilitator or barrier. */
@Path("/implementations/{implementationId}/determinants/{determinantId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators and barriers")
public class ItemResource {

    private final ImplementationsAtHand implementations;
    private final Determinants determinants;
    private final ReviseItem reviseItem;
    private final WithdrawItem withdrawItem;
    private final AcceptBarrier acceptBarrier;
    private final Editing editing;
    private final Actors actors;

    ItemResource(
            ImplementationsAtHand implementations,
            Determinants determinants,
            ReviseItem reviseItem,
            WithdrawItem withdrawItem,
            AcceptBarrier acceptBarrier,
            Editing editing,
            Actors actors) {
        this.implementations = implementations;
        this.determinants = determinants;
        this.reviseItem = reviseItem;
        this.withdrawItem = withdrawItem;
        this.acceptBarrier = acceptBarrier;
        this.editing = editing;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getDeterminant",
            summary = "One facilitator or barrier",
            description = "As its latest rating has it; all its ratings are at …/ratings. A withdrawn one is found"
                    + " here, too.")
    @APIResponseSchema(DeterminantAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId, @PathParam("determinantId") UUID determinantId) {
        Implementation implementation = implementations.toRead(implementationId);
        return DeterminantAnswer.to(
                Response.ok(),
                determinants.find(implementation, determinantId).orElseThrow(Problems::notFound),
                implementations.method(implementation));
    }

    @Transactional
    @PUT
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "reviseDeterminant",
            summary = "Revise an added item",
            description = "Replaces its place, name and description. Its ratings stay; they change by rating it again.")
    @APIResponseSchema(value = DeterminantAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "item-of-framework: the framework's items are the method's. item-withdrawn: it is no longer"
                    + " in use. implementation-withdrawn: nothing changes any more.")
    public Response revise(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("determinantId") UUID determinantId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ItemBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return DeterminantAnswer.to(
                Response.ok(),
                DeterminantOutcomes.done(reviseItem.revise(
                        implementation,
                        determinantId,
                        body.item(),
                        editing.expecting(ifMatch, "determinant", determinantId))),
                implementations.method(implementation));
    }

    @Transactional
    @POST
    @Path("/withdrawal")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "withdrawDeterminant",
            summary = "Withdraw an added item",
            description = "It leaves the lists and can still be read by its id, with the reason and its ratings.")
    @APIResponseSchema(value = DeterminantAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "item-of-framework: the framework's items are the method's. item-withdrawn: it is no longer"
                    + " in use. implementation-withdrawn: nothing changes any more.")
    public Response withdraw(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("determinantId") UUID determinantId,
            ReasonBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return DeterminantAnswer.to(
                Response.ok(),
                DeterminantOutcomes.done(withdrawItem.withdraw(
                        implementation,
                        determinantId,
                        body.reason(),
                        actors.current().subject())),
                implementations.method(implementation));
    }

    @Transactional
    @POST
    @Path("/acceptances")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "acceptBarrier",
            summary = "Accept a high barrier",
            description = "For a barrier of strength 4 or 5 that no strategy is to resolve. The acceptance covers the"
                    + " strength the barrier has now: when it is rated higher, it is open again. If-Match is the ETag of"
                    + " the barrier as the caller has seen it.")
    @APIResponseSchema(value = DeterminantAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "no-high-barrier: by its latest rating it is none. item-withdrawn: it is no longer in use."
                    + " implementation-withdrawn: nothing changes any more.")
    public Response accept(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("determinantId") UUID determinantId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return DeterminantAnswer.to(
                Response.ok(),
                DeterminantOutcomes.done(acceptBarrier.accept(
                        implementation,
                        determinantId,
                        body.reason(),
                        actors.current().subject(),
                        editing.expecting(ifMatch, "determinant", determinantId))),
                implementations.method(implementation));
    }
}
