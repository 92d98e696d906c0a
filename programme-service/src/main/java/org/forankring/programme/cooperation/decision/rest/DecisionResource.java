package org.forankring.programme.cooperation.decision.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.decision.Decision;
import org.forankring.programme.cooperation.decision.DecisionChange;
import org.forankring.programme.cooperation.decision.Decisions;
import org.forankring.programme.cooperation.decision.SettleDecision;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** What the meetings of an implementation have decided. */
@Path("/implementations/{implementationId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class DecisionResource {

    private final ImplementationsAtHand implementations;
    private final Decisions decisions;
    private final SettleDecision settleDecision;
    private final Editing editing;
    private final Calendars calendars;

    DecisionResource(
            ImplementationsAtHand implementations,
            Decisions decisions,
            SettleDecision settleDecision,
            Editing editing,
            Calendars calendars) {
        this.implementations = implementations;
        this.decisions = decisions;
        this.settleDecision = settleDecision;
        this.editing = editing;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listDecisions",
            summary = "What the meetings have decided",
            description = "In the order in which it was recorded, and how each decision stands. A decision that a"
                    + " correction of the minutes has taken out is not among them.")
    public Page<DecisionAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @BeanParam @Valid DecisionFilter filter,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        LocalDate today = calendars.today(implementation.municipalityId());
        return page.byId(
                        (after, limit) -> decisions.list(implementation, filter.search(today), after, limit),
                        decision -> decision.id())
                .map(decision -> DecisionAnswer.of(decision, today));
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getDecision",
            summary = "One decision",
            description = "With the version as ETag. One that a correction of the minutes has taken out is found here,"
                    + " too.")
    @APIResponseSchema(DecisionAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId, @PathParam("decisionId") UUID decisionId) {
        Decision decision = decisions
                .find(implementations.toRead(implementationId), decisionId)
                .orElseThrow(Problems::notFound);
        return DecisionAnswer.answer(decision, calendars.today(decision.municipalityId()));
    }

    @Transactional
    @PUT
    @Path("/{decisionId}/standing")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "settleDecision",
            summary = "Record that a decision is done, or open after all",
            description = "Who recorded it and when is kept. Until it is done, a decision stands on the agenda of every"
                    + " later meeting; the first meeting after that is told that it is done. What it says, who sees to"
                    + " it and by when changes with the minutes. If-Match is the ETag of the decision.")
    @APIResponseSchema(DecisionAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "decision-struck: a correction of the minutes has taken it out."
                    + " implementation-withdrawn: nothing changes any more.")
    public Response settle(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DecisionStandingBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        DecisionChange change = settleDecision.settle(
                implementation,
                decisionId,
                body.done(implementations.act(implementation, body.note())),
                editing.expecting(ifMatch, "decision", decisionId));
        return switch (change) {
            case DecisionChange.Settled(Decision decision) ->
                DecisionAnswer.answer(decision, calendars.today(decision.municipalityId()));
            case DecisionChange.NoSuchDecision() -> throw Problems.notFound();
            case DecisionChange.Struck() -> throw Problems.refusal("decision-struck");
            case DecisionChange.Faulty(var fault) -> throw Problems.invalid(fault);
        };
    }
}
