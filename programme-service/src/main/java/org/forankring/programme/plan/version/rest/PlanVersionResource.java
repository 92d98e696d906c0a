package org.forankring.programme.plan.version.rest;

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
import jakarta.ws.rs.core.EntityTag;
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
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.draft.DraftPlan;
import org.forankring.programme.plan.version.AdoptPlan;
import org.forankring.programme.plan.version.PlanAdoption;
import org.forankring.programme.plan.version.PlanVersion;
import org.forankring.programme.plan.version.PlanVersions;
import org.forankring.programme.plan.version.VersionComparison;

/** The versions of a plan. */
@Path("/implementations/{implementationId}/plan/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanVersionResource {

    private final ImplementationsAtHand implementations;
    private final PlanVersions versions;
    private final DraftPlan draftPlan;
    private final AdoptPlan adoptPlan;
    private final Actors actors;

    PlanVersionResource(
            ImplementationsAtHand implementations,
            PlanVersions versions,
            DraftPlan draftPlan,
            AdoptPlan adoptPlan,
            Actors actors) {
        this.implementations = implementations;
        this.versions = versions;
        this.draftPlan = draftPlan;
        this.adoptPlan = adoptPlan;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listPlanVersions",
            summary = "The versions of a plan",
            description = "Every version that was ever adopted, oldest first, without its content.")
    public Page<ListedVersionAnswer> list(
            @PathParam("implementationId") UUID implementationId, @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byNumber((after, limit) -> versions.list(implementation, after, limit), version -> version.number())
                .map(ListedVersionAnswer::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getPlanVersion",
            summary = "One version of a plan",
            description = "All that the plan said when it was adopted, and why and by whom it was adopted.")
    @APIResponseSchema(VersionAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "Counted from 1", example = "1") int version) {
        return VersionAnswer.to(Response.ok(), find(implementations.toRead(implementationId), version));
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "adoptPlan",
            summary = "Adopt the plan's draft",
            description = "Freezes what the sections and all other parts of the plan say now into the next version,"
                    + " which is in force from then on. When the draft says what is in force already, that version is"
                    + " answered with 200 and none is made. Every unit is then to sign the version off. Other services"
                    + " learn of it through the event PlanAdopted.")
    @APIResponseSchema(
            value = VersionAnswer.class,
            responseCode = "201",
            responseDescription = "A new version is in force")
    @APIResponse(
            responseCode = "200",
            description = "The version in force says the same",
            content = @Content(schema = @Schema(implementation = VersionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "plan-empty: no section has been written yet." + " implementation-withdrawn: nothing more is done.")
    public Response adopt(@PathParam("implementationId") UUID implementationId, VersionBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return switch (adoptPlan.adopt(implementation, body.by(actors.current().subject()))) {
            case PlanAdoption.Adopted(PlanVersion version) ->
                VersionAnswer.to(
                        Response.created(URI.create(
                                "implementations/" + implementationId + "/plan/versions/" + version.number())),
                        version);
            case PlanAdoption.Unchanged(PlanVersion version) -> VersionAnswer.to(Response.ok(), version);
            case PlanAdoption.NothingWritten() -> throw Problems.refusal("plan-empty");
            case PlanAdoption.UnknownMeeting() -> throw Problems.invalid(Fault.of("/meetingId", "unknown-meeting"));
        };
    }

    @GET
    @Path("/{version}/compare/{other}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "comparePlanVersions",
            summary = "What two versions of a plan say differently",
            description = "From the first to the other one, field by field. Items of lists are told apart by their ids,"
                    + " whatever their order; lists of plain values are compared by value.")
    @APIResponseSchema(VersionComparisonAnswer.class)
    public Response compare(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "The version compared from", example = "1") int version,
            @PathParam("other") @Parameter(description = "The version compared to", example = "2") int other) {
        Implementation implementation = implementations.toRead(implementationId);
        return Response.ok(new VersionComparisonAnswer(
                        version,
                        other,
                        VersionComparison.between(
                                find(implementation, version).content(),
                                find(implementation, other).content())))
                .tag(new EntityTag("v" + version + "-v" + other))
                .build();
    }

    @GET
    @Path("/{version}/compare/draft")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "comparePlanVersionWithDraft",
            summary = "What the draft of a plan says differently from a version",
            description = "What would change if the draft were adopted now.")
    public VersionComparisonAnswer compareWithDraft(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "The version compared from", example = "1") int version) {
        Implementation implementation = implementations.toRead(implementationId);
        return new VersionComparisonAnswer(
                version,
                null,
                VersionComparison.between(find(implementation, version).content(), draftPlan.read(implementation)));
    }

    private PlanVersion find(Implementation implementation, int version) {
        return versions.find(implementation, version).orElseThrow(Problems::notFound);
    }
}
