package org.forankring.programme.anchoring.plan.rest;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.anchoring.plan.AdoptAnchoringPlan;
import org.forankring.programme.anchoring.plan.AnchoringAdoption;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.AnchoringPlans;
import org.forankring.programme.anchoring.plan.Arrangements;
import org.forankring.programme.anchoring.plan.WriteAnchoringPlan;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** The anchoring plan of an implementation. */
@Path("/implementations/{implementationId}/anchoring/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Anchoring")
public class AnchoringPlanResource {

    private final ImplementationsAtHand implementations;
    private final AnchoringPlans plans;
    private final WriteAnchoringPlan writeAnchoringPlan;
    private final AdoptAnchoringPlan adoptAnchoringPlan;
    private final Editing editing;
    private final Actors actors;

    AnchoringPlanResource(
            ImplementationsAtHand implementations,
            AnchoringPlans plans,
            WriteAnchoringPlan writeAnchoringPlan,
            AdoptAnchoringPlan adoptAnchoringPlan,
            Editing editing,
            Actors actors) {
        this.implementations = implementations;
        this.plans = plans;
        this.writeAnchoringPlan = writeAnchoringPlan;
        this.adoptAnchoringPlan = adoptAnchoringPlan;
        this.editing = editing;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getAnchoringPlan",
            summary = "The anchoring plan of an implementation",
            description =
                    "What the draft says, what it still needs, and which version is in force. A plan that nobody has"
                            + " written says nothing and has the ETag \"v0\".")
    @APIResponseSchema(AnchoringPlanAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId) {
        return AnchoringPlanAnswer.of(plans.of(implementations.toRead(implementationId)));
    }

    @Transactional
    @PUT
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "writeAnchoringPlan",
            summary = "Write the anchoring plan",
            description =
                    "Replaces what the draft says; what is left out is no longer said. If-Match is the ETag of the"
                            + " plan, \"v0\" for one that nobody has written; when somebody else was faster, the answer says"
                            + " what changed since. The version in force stays as it is until the draft is adopted.")
    @APIResponseSchema(AnchoringPlanAnswer.class)
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: nothing changes any more.")
    public Response write(
            @PathParam("implementationId") UUID implementationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Arrangements body) {
        Implementation implementation = implementations.toWork(implementationId);
        return AnchoringPlanAnswer.of(writeAnchoringPlan.write(
                implementation, body, editing.expecting(ifMatch, "anchoring_plan", implementationId)));
    }

    @POST
    @Path("/adoption")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "adoptAnchoringPlan",
            summary = "Adopt the anchoring plan",
            description = "Freezes what the draft says into the next version, which is in force from then on. When the"
                    + " draft says what is in force already, that version is answered with 200 and none is made. When"
                    + " nothing else is missing at the last gate, the adoption by a municipal lead or a board consultant"
                    + " passes it, too: the board's collaboration ends and the implementation is closed. Adopted by the"
                    + " core team, which passes no gates, the gate is open and one of them passes it. Others learn of it"
                    + " through the event AnchoringPlanAdopted.")
    @APIResponseSchema(
            value = AnchoringVersionAnswer.class,
            responseCode = "201",
            responseDescription = "A new version is in force")
    @APIResponse(
            responseCode = "200",
            description = "The version in force says the same",
            content = @Content(schema = @Schema(implementation = AnchoringVersionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "anchoring-plan-incomplete: the draft lacks what missing lists by JSON pointers."
                    + " anchoring-not-begun: the last phase of the method has not been entered."
                    + " implementation-paused, implementation-withdrawn: it has to be resumed first.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = IncompletePlanProblem.class)))
    public Response adopt(@PathParam("implementationId") UUID implementationId, AdoptionBody body) {
        Actor actor = actors.current();
        return switch (adoptAnchoringPlan.adopt(
                Reach.of(actor),
                implementationId,
                implementations.act(implementationId, body.reason()),
                mayEndCollaboration(actor))) {
            case AnchoringAdoption.Adopted(AnchoringPlanVersion version) ->
                AnchoringVersionAnswer.to(
                        Response.created(URI.create("implementations/" + implementationId + "/anchoring/plan/versions/"
                                + version.summary().number())),
                        version);
            case AnchoringAdoption.Unchanged(AnchoringPlanVersion version) ->
                AnchoringVersionAnswer.to(Response.ok(), version);
            case AnchoringAdoption.Incomplete incomplete ->
                throw Problems.refusalWith(
                        "missing", incomplete.missing(), "anchoring-plan-incomplete", "missing", incomplete.lacking());
            case AnchoringAdoption.TooEarly() -> throw Problems.refusal("anchoring-not-begun");
            case AnchoringAdoption.Halted(ImplementationState state) ->
                throw Problems.refusal("implementation-" + state.code());
            case AnchoringAdoption.NoSuchImplementation() -> throw Problems.notFound();
        };
    }

    /** Ending it is passing the last gate, which the core team may not. */
    private static boolean mayEndCollaboration(Actor actor) {
        return actor.has(MUNICIPAL_LEAD) || actor.has(BOARD_CONSULTANT);
    }
}
