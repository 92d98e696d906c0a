package org.forankring.programme.plan.contribution.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.EMPLOYEE;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;
import static org.forankring.platform.identity.Roles.SUPERVISOR;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.contribution.AnsweredContribution;
import org.forankring.programme.plan.contribution.Contributions;
import org.forankring.programme.plan.contribution.GiveContribution;
import org.forankring.programme.plan.contribution.Giving;
import org.forankring.programme.plan.contribution.RespondToContribution;
import org.jspecify.annotations.Nullable;

/** What employees and others give to an implementation's plan. */
@Path("/implementations/{implementationId}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class ContributionResource {

    private final Contributions contributions;
    private final GiveContribution giveContribution;
    private final RespondToContribution respondToContribution;
    private final ImplementationsAtHand implementations;
    private final Editing editing;
    private final Actors actors;

    ContributionResource(
            Contributions contributions,
            GiveContribution giveContribution,
            RespondToContribution respondToContribution,
            ImplementationsAtHand implementations,
            Editing editing,
            Actors actors) {
        this.contributions = contributions;
        this.giveContribution = giveContribution;
        this.respondToContribution = respondToContribution;
        this.implementations = implementations;
        this.editing = editing;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listContributions",
            summary = "The contributions to a plan",
            description = "In the order they were given. Their authors are named to the board's consultant, the"
                    + " municipal lead and the core team only.")
    public Page<ContributionAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @BeanParam @Valid ContributionFilter filter,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        Actor reader = actors.current();
        return page.byId(
                        (after, limit) -> contributions.list(implementation, filter.of(reader), after, limit),
                        answered -> answered.contribution().id())
                .map(answered -> ContributionAnswer.of(answered, reader));
    }

    @GET
    @Path("/{contributionId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getContribution",
            summary = "One contribution to a plan",
            description = "With what was answered. The ETag changes with every answer.")
    @APIResponseSchema(ContributionAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId, @PathParam("contributionId") UUID contributionId) {
        AnsweredContribution answered = contributions
                .find(implementations.toRead(implementationId), contributionId)
                .orElseThrow(Problems::notFound);
        return ContributionAnswer.to(Response.ok(), answered, actors.current());
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM, SUPERVISOR, EMPLOYEE})
    @Operation(
            operationId = "giveContribution",
            summary = "Contribute a need, context or an idea to a plan",
            description =
                    "It may be about a section of the plan or an item of one of its parts. It stays as it is given;"
                            + " other employees do not learn who gave it.")
    @APIResponseSchema(value = ContributionAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "implementation-withdrawn: nothing is given to a withdrawn implementation.")
    public Response give(@PathParam("implementationId") UUID implementationId, ContributionBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        Actor author = actors.current();
        return switch (giveContribution.give(implementation, body.by(author.subject()))) {
            case Giving.Given(AnsweredContribution given) ->
                ContributionAnswer.to(
                        Response.created(URI.create("implementations/" + implementation.id() + "/contributions/"
                                + given.contribution().id())),
                        given,
                        author);
            case Giving.UnknownTopic() -> throw Problems.invalid(Fault.of("/about", "unknown-topic"));
        };
    }

    @Transactional
    @PUT
    @Path("/{contributionId}/response")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "respondToContribution",
            summary = "Respond to a contribution",
            description = "Everyone who reads the plan sees the response. It can be given anew; the history keeps what"
                    + " it was. Needs If-Match with the ETag of the contribution.")
    @APIResponseSchema(ContributionAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "implementation-withdrawn: nothing is answered in a withdrawn implementation.")
    public Response respond(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("contributionId") UUID contributionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ResponseBody body) {
        AnsweredContribution answered = respondToContribution
                .respond(
                        implementations.toWork(implementationId),
                        contributionId,
                        body.outcome(),
                        body.text(),
                        editing.expecting(ifMatch, "contribution_response", contributionId))
                .orElseThrow(Problems::notFound);
        return ContributionAnswer.to(Response.ok(), answered, actors.current());
    }
}
