package org.forankring.programme.framework.strategy.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.framework.strategy.AmendStrategy;
import org.forankring.programme.framework.strategy.ChangeStatus;
import org.forankring.programme.framework.strategy.Reason;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** One chosen strategy. */
@Path("/implementations/{implementationId}/strategies/{strategyId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class ChosenStrategyResource {

    private final ImplementationsAtHand implementations;
    private final Strategies strategies;
    private final AmendStrategy amendStrategy;
    private final ChangeStatus changeStatus;
    private final Editing editing;
    private final Actors actors;

    ChosenStrategyResource(
            ImplementationsAtHand implementations,
            Strategies strategies,
            AmendStrategy amendStrategy,
            ChangeStatus changeStatus,
            Editing editing,
            Actors actors) {
        this.implementations = implementations;
        this.strategies = strategies;
        this.amendStrategy = amendStrategy;
        this.changeStatus = changeStatus;
        this.editing = editing;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(operationId = "getStrategy", summary = "One strategy", description = "With its version as ETag.")
    @APIResponseSchema(StrategyAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId, @PathParam("strategyId") UUID strategyId) {
        return StrategyAnswer.to(Response.ok(), strategy(implementationId, strategyId));
    }

    @Transactional
    @PUT
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "amendStrategy",
            summary = "Amend a strategy",
            description = "Replaces what it says; what differs is kept as an amendment with the reason. Its status is"
                    + " changed at …/status-changes.")
    @APIResponseSchema(value = StrategyAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "strategy-dropped: take it up again first. implementation-withdrawn: nothing changes any"
                    + " more.")
    public Response amend(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("strategyId") UUID strategyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AmendmentBody body) {
        return StrategyAnswer.to(
                Response.ok(),
                StrategyOutcomes.done(amendStrategy.amend(
                        implementations.toWork(implementationId),
                        strategyId,
                        body.specification(),
                        because(body.reason()),
                        editing.expecting(ifMatch, "strategy", strategyId))));
    }

    @Transactional
    @POST
    @Path("/status-changes")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "changeStrategyStatus",
            summary = "Say how far a strategy is",
            description =
                    "From today on. Planned and under way can become each other, done or dropped; what is done can"
                            + " be under way again, what is dropped planned or under way. Kept as an amendment.")
    @APIResponseSchema(value = StrategyAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "status-change-impossible: from its status it cannot become that. implementation-withdrawn:"
                    + " nothing changes any more.")
    public Response changeStatus(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("strategyId") UUID strategyId,
            StatusBody body) {
        return StrategyAnswer.to(
                Response.ok(),
                StrategyOutcomes.done(changeStatus.change(
                        implementations.toWork(implementationId), strategyId, body.to(), because(body.reason()))));
    }

    @GET
    @Path("/amendments")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listStrategyAmendments",
            summary = "The amendments of a strategy",
            description =
                    "Oldest first: every change of what it says and of its status, with reason, before and after.")
    public Page<AmendmentAnswer> amendments(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("strategyId") UUID strategyId,
            @BeanParam @Valid PageRequest page) {
        Strategy strategy = strategy(implementationId, strategyId);
        return page.byId((after, limit) -> strategies.amendments(strategy, after, limit), amendment -> amendment.id())
                .map(AmendmentAnswer::of);
    }

    private Strategy strategy(UUID implementationId, UUID strategyId) {
        return strategies
                .find(implementations.toRead(implementationId), strategyId)
                .orElseThrow(Problems::notFound);
    }

    private Reason because(String text) {
        return new Reason(text, actors.current().subject());
    }
}
