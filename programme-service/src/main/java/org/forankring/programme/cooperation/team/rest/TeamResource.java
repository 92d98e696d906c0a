package org.forankring.programme.cooperation.team.rest;

import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.team.HandOverPlan;
import org.forankring.programme.cooperation.team.OwnershipTransfer;
import org.forankring.programme.cooperation.team.OwnershipTransfers;
import org.forankring.programme.cooperation.team.ReadTeam;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** The teams of an implementation as a whole, and which of them owns the plan. */
@Path("/implementations/{implementationId}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Teams")
public class TeamResource {

    private final ImplementationsAtHand implementations;
    private final ReadTeam readTeam;
    private final OwnershipTransfers transfers;
    private final HandOverPlan handOverPlan;
    private final Actors actors;

    TeamResource(
            ImplementationsAtHand implementations,
            ReadTeam readTeam,
            OwnershipTransfers transfers,
            HandOverPlan handOverPlan,
            Actors actors) {
        this.implementations = implementations;
        this.readTeam = readTeam;
        this.transfers = transfers;
        this.handOverPlan = handOverPlan;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getTeam",
            summary = "The teams of an implementation",
            description = "Team by team, with what the core team lacks (it must have employees being trained and their"
                    + " immediate supervisors), the recommended roles that nobody has, who brings which capability, and"
                    + " which team owns the plan. Composition and capabilities are those of today.")
    @APIResponseSchema(TeamAnswer.class)
    public TeamAnswer read(@PathParam("implementationId") UUID implementationId) {
        return TeamAnswer.of(readTeam.read(implementations.toRead(implementationId)));
    }

    @GET
    @Path("/ownership-transfers")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listOwnershipTransfers",
            summary = "How the ownership of the plan has moved",
            description = "In the order it was recorded. Until the first transfer the leadership team owns the plan.")
    public Page<TransferAnswer> listTransfers(
            @PathParam("implementationId") UUID implementationId, @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byId((after, limit) -> transfers.list(implementation, after, limit), transfer -> transfer.id())
                .map(TransferAnswer::of);
    }

    @Transactional
    @POST
    @Path("/ownership-transfers")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(MUNICIPAL_LEAD)
    @Operation(
            operationId = "transferOwnership",
            summary = "Hand the plan over to another team",
            description = "The leadership team starts the plan, appoints the core team and hands the plan over to it."
                    + " The plan can be handed back.")
    @APIResponseSchema(value = TransferAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "team-without-members: the team that is to take over has nobody in it."
                    + " team-owns-already: it owns the plan."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response transfer(@PathParam("implementationId") UUID implementationId, HandoverBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return switch (handOverPlan.handOver(
                implementation, body.by(actors.current().subject()))) {
            case HandOverPlan.Outcome.HandedOver(OwnershipTransfer transfer) ->
                Response.created(URI.create("implementations/" + implementationId + "/team/ownership-transfers"))
                        .entity(TransferAnswer.of(transfer))
                        .build();
            case HandOverPlan.Outcome.NobodyThere() -> throw Problems.refusal("team-without-members");
            case HandOverPlan.Outcome.OwnsAlready() -> throw Problems.refusal("team-owns-already");
            case HandOverPlan.Outcome.Faulty(var faults) -> throw Problems.invalid(faults);
        };
    }
}
