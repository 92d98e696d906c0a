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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.programme.framework.strategy.ChooseStrategy;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** The strategies of an implementation. */
@Path("/implementations/{implementationId}/strategies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class StrategyResource {

    private final ImplementationsAtHand implementations;
    private final Strategies strategies;
    private final ChooseStrategy chooseStrategy;

    StrategyResource(ImplementationsAtHand implementations, Strategies strategies, ChooseStrategy chooseStrategy) {
        this.implementations = implementations;
        this.strategies = strategies;
        this.chooseStrategy = chooseStrategy;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listStrategies",
            summary = "The chosen strategies",
            description = "In the order they were chosen, dropped ones included.")
    public Page<StrategyAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @QueryParam("status") @Parameter(description = "Only those of this status") @Nullable Status status,
            @QueryParam("group") @Parameter(description = "Only those of this group") Measure.@Nullable Group group,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byId(
                        (after, limit) -> strategies.list(
                                implementation, Optional.ofNullable(status), Optional.ofNullable(group), after, limit),
                        strategy -> strategy.id())
                .map(StrategyAnswer::of);
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "chooseStrategy",
            summary = "Choose a strategy",
            description = "From the catalogue or of the municipality's own. It says who does what to whom, when, how"
                    + " much of it and with which outcome, which barriers it resolves and which facilitators it"
                    + " strengthens; it is planned from then on. Others learn of it through the event"
                    + " StrategyChosen.")
    @APIResponseSchema(value = StrategyAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "too-many-strategies: there are 500 at the most, dropped ones included."
                    + " implementation-withdrawn: nothing changes any more.")
    public Response choose(@PathParam("implementationId") UUID implementationId, StrategyBody body) {
        Strategy chosen = StrategyOutcomes.done(
                chooseStrategy.choose(implementations.toWork(implementationId), body.specification()));
        return StrategyAnswer.to(
                Response.created(URI.create("implementations/" + implementationId + "/strategies/" + chosen.id())),
                chosen);
    }
}
