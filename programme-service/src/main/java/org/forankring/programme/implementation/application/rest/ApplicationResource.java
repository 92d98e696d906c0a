package org.forankring.programme.implementation.application.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.History;
import org.forankring.platform.history.HistoryRequest;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Wording;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.application.Application;
import org.forankring.programme.implementation.application.ApplicationChange;
import org.forankring.programme.implementation.application.Applications;
import org.forankring.programme.implementation.application.DecideApplication;
import org.forankring.programme.implementation.application.Ruling;
import org.forankring.programme.implementation.application.WithdrawApplication;
import org.jspecify.annotations.Nullable;

/** Applications: each visible to its municipality, decided by the board. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ApplicationResource {

    private final Applications applications;
    private final DecideApplication decideApplication;
    private final WithdrawApplication withdrawApplication;
    private final History history;
    private final Actors actors;

    ApplicationResource(
            Applications applications,
            DecideApplication decideApplication,
            WithdrawApplication withdrawApplication,
            History history,
            Actors actors) {
        this.applications = applications;
        this.decideApplication = decideApplication;
        this.withdrawApplication = withdrawApplication;
        this.history = history;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "listApplications",
            summary = "The applications",
            description = "The board sees all of them, a municipality its own. In the order they were submitted.")
    public Page<ListedApplicationAnswer> list(
            @QueryParam("roundId") @Parameter(description = "Only those for this round") @Nullable UUID roundId,
            @QueryParam("state") @Parameter(description = "Only those in this state") Application.@Nullable State state,
            @BeanParam @Valid PageRequest page) {
        return page.byId(
                        (after, limit) -> applications.list(
                                Reach.of(actors.current()),
                                Optional.ofNullable(roundId),
                                Optional.ofNullable(state),
                                after,
                                limit),
                        application -> application.id())
                .map(ListedApplicationAnswer::of);
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "getApplication",
            summary = "One application",
            description = "With its timeline, in which the applicant sees the decision and its reason.")
    @APIResponseSchema(ApplicationAnswer.class)
    public Response read(@PathParam("applicationId") UUID applicationId) {
        return ApplicationAnswer.to(Response.ok(), toRead(applicationId));
    }

    @GET
    @Path("/{applicationId}/history")
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "getApplicationHistory",
            summary = "Who changed what of an application, and when",
            description = "Newest first, with the values before and after. What was decided and why is also on the"
                    + " application's timeline.")
    public Page<Change> history(
            @PathParam("applicationId") UUID applicationId, @BeanParam @Valid HistoryRequest request) {
        return history.of(toRead(applicationId).id(), request);
    }

    @POST
    @Path("/{applicationId}/decision")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(BOARD_CONSULTANT)
    @Operation(
            operationId = "decideApplication",
            summary = "Decide an application",
            description = "Once, with a reason that the applicant sees. With a commitment the implementation begins at"
                    + " once: it enters its first phase today, all phases get planned dates, and the timeline notes"
                    + " that the consultant is to contact the municipality. Other services learn of it through the"
                    + " events ImplementationCommitted and PhaseEntered.")
    @APIResponseSchema(value = ApplicationAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "application-already-decided: a decision is final."
                    + " application-withdrawn: the municipality has taken it back.")
    public Response decide(@PathParam("applicationId") UUID applicationId, DecisionBody body) {
        Actor actor = actors.current();
        Ruling ruling = new Ruling(body.outcome(), body.reason(), actor.subject());
        return answer(decideApplication.decide(Reach.of(actor), applicationId, ruling));
    }

    @POST
    @Path("/{applicationId}/withdrawal")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(MUNICIPAL_LEAD)
    @Operation(
            operationId = "withdrawApplication",
            summary = "Take an application back",
            description = "While the board has not decided, with a reason that stays on the timeline. The municipality"
                    + " can then apply for the round anew.")
    @APIResponseSchema(value = ApplicationAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description =
                    "application-already-decided: a decision is final." + " application-withdrawn: that has been done.")
    public Response withdraw(@PathParam("applicationId") UUID applicationId, WithdrawalBody body) {
        Actor actor = actors.current();
        return answer(withdrawApplication.withdraw(Reach.of(actor), applicationId, body.reason(), actor.subject()));
    }

    private static Response answer(ApplicationChange change) {
        return switch (change) {
            case ApplicationChange.Changed(Application application) -> ApplicationAnswer.to(Response.ok(), application);
            case ApplicationChange.Refused refused -> throw refusal(refused);
        };
    }

    private static RuntimeException refusal(ApplicationChange.Refused refused) {
        return switch (refused) {
            case ApplicationChange.NoSuchApplication() -> Problems.notFound();
            case ApplicationChange.Withdrawn() -> Problems.refusal("application-withdrawn");
            case ApplicationChange.Decided(Application application) ->
                Problems.refusal(
                        "application-already-decided",
                        "state",
                        Wording.of("application-state." + application.state().code()));
        };
    }

    private Application toRead(UUID id) {
        return applications.find(Reach.of(actors.current()), id).orElseThrow(Problems::notFound);
    }
}
