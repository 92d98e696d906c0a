package org.forankring.programme.plan.signoff.rest;

import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;
import static org.forankring.platform.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;
import org.forankring.programme.plan.signoff.SignOffPlan;
import org.forankring.programme.plan.signoff.SignOffs;
import org.forankring.programme.plan.signoff.SignOffs.UnitSignOff;
import org.forankring.programme.plan.signoff.Signer;
import org.forankring.programme.plan.signoff.Signing;
import org.forankring.programme.plan.version.PlanVersions;

/** The units' sign-offs of a version. */
@Path("/implementations/{implementationId}/plan/versions/{version}/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class SignOffResource {

    private final ImplementationsAtHand implementations;
    private final Plans plans;
    private final PlanVersions versions;
    private final SignOffs signOffs;
    private final SignOffPlan signOffPlan;
    private final Actors actors;
    private final Calendars calendars;

    SignOffResource(
            ImplementationsAtHand implementations,
            Plans plans,
            PlanVersions versions,
            SignOffs signOffs,
            SignOffPlan signOffPlan,
            Actors actors,
            Calendars calendars) {
        this.implementations = implementations;
        this.plans = plans;
        this.versions = versions;
        this.signOffs = signOffs;
        this.signOffPlan = signOffPlan;
        this.actors = actors;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listSignOffs",
            summary = "How the units stand to a version of the plan",
            description = "Every unit that takes part in the implementation, or has signed, by its id, whether it has"
                    + " signed the version off, and when it is to be reminded. All units of the municipality take part"
                    + " until some are named, see …/participating-units.")
    public Page<SignOffAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "Counted from 1", example = "1") int version,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byId((after, limit) -> signOffs.list(implementation, version, after, limit), unit -> unit.unitId())
                .map(standing(implementation, version));
    }

    @GET
    @Path("/{unitId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getSignOff",
            summary = "How a unit stands to a version of the plan",
            description = "Whether it has signed the version off, and when it is to be reminded.")
    @APIResponseSchema(SignOffAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "Counted from 1", example = "1") int version,
            @PathParam("unitId") UUID unitId) {
        return answer(Response.ok(), implementations.toRead(implementationId), version, unitId);
    }

    @Transactional
    @PUT
    @Path("/{unitId}")
    @RolesAllowed({MUNICIPAL_LEAD, CORE_TEAM, SUPERVISOR})
    @Operation(
            operationId = "signOffPlan",
            summary = "Sign a version of the plan off for a unit",
            description = "The version in force only, of a unit that takes part. A supervisor signs for the own unit,"
                    + " which is that of the employee whom the access token names; municipal lead and core team sign"
                    + " on behalf of any unit, which is recorded. A sign-off stands: repeating it changes nothing."
                    + " Other services learn of it through the event PlanSignedOff.")
    @APIResponseSchema(value = SignOffAnswer.class, responseDescription = "The unit had signed before")
    @APIResponse(
            responseCode = "201",
            description = "The unit has signed",
            content = @Content(schema = @Schema(implementation = SignOffAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "version-replaced: a later version is in force and is to be signed."
                    + " another-unit: a supervisor signs for the own unit only. unknown-supervisor: the token names no"
                    + " employee of the municipality, so that the own unit is not known. unit-not-participating: the"
                    + " unit is not among those that take part. implementation-withdrawn: nothing more is done.")
    public Response sign(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("version") @Parameter(description = "Counted from 1", example = "1") int version,
            @PathParam("unitId") UUID unitId,
            SignOffBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        Signing signing = signOffPlan.sign(
                implementation, version, unitId, Optional.ofNullable(body.note()), signer(actors.current()));
        Response.ResponseBuilder response = switch (signing) {
            case Signing.Signed() -> Response.created(location(implementationId, version, unitId));
            case Signing.SignedBefore() -> Response.ok();
            case Signing.NoSuchVersion(), Signing.NoSuchUnit() -> throw Problems.notFound();
            case Signing.Replaced(int inForce) -> throw Problems.refusal("version-replaced", "version", inForce);
            case Signing.AnotherUnit() -> throw Problems.refusal("another-unit");
            case Signing.UnknownSupervisor() -> throw Problems.refusal("unknown-supervisor");
            case Signing.NotParticipating() -> throw Problems.refusal("unit-not-participating");
        };
        return answer(response, implementation, version, unitId);
    }

    private static Signer signer(Actor actor) {
        return new Signer(
                actor.subject(),
                actor.employee(),
                actor.has(SUPERVISOR),
                actor.has(MUNICIPAL_LEAD) || actor.has(CORE_TEAM));
    }

    private static URI location(UUID implementation, int version, UUID unit) {
        return URI.create("implementations/" + implementation + "/plan/versions/" + version + "/sign-offs/" + unit);
    }

    private Response answer(Response.ResponseBuilder response, Implementation implementation, int version, UUID unit) {
        UnitSignOff found = signOffs.find(implementation, version, unit).orElseThrow(Problems::notFound);
        return response.entity(standing(implementation, version).apply(found))
                .tag(EntityTags.of(found.signOff() == null ? 0 : 1))
                .build();
    }

    private Function<UnitSignOff, SignOffAnswer> standing(Implementation implementation, int version) {
        LocalDate adoptedOn = calendars.day(
                implementation.municipalityId(),
                versions.findSummary(implementation, version)
                        .orElseThrow(Problems::notFound)
                        .adoptedAt());
        boolean inForce =
                plans.find(implementation).flatMap(Plan::adoptedVersion).orElse(0) == version;
        LocalDate today = calendars.today(implementation.municipalityId());
        return unit -> SignOffAnswer.of(unit, inForce, adoptedOn, today);
    }
}
