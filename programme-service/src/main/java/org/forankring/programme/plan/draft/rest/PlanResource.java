package org.forankring.programme.plan.draft.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.draft.ChangeReviewInterval;
import org.forankring.programme.plan.draft.DraftPlan;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.PlanOwners;
import org.forankring.programme.plan.draft.PlanSections;
import org.forankring.programme.plan.draft.Plans;
import org.jspecify.annotations.Nullable;

/** An implementation's plan as it stands. */
@Path("/implementations/{implementationId}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {

    private final ImplementationsAtHand implementations;
    private final Plans plans;
    private final PlanSections sections;
    private final DraftPlan draftPlan;
    private final PlanOwners owners;
    private final ChangeReviewInterval changeReviewInterval;
    private final Editing editing;
    private final Calendars calendars;

    PlanResource(
            ImplementationsAtHand implementations,
            Plans plans,
            PlanSections sections,
            DraftPlan draftPlan,
            PlanOwners owners,
            ChangeReviewInterval changeReviewInterval,
            Editing editing,
            Calendars calendars) {
        this.implementations = implementations;
        this.plans = plans;
        this.sections = sections;
        this.draftPlan = draftPlan;
        this.owners = owners;
        this.changeReviewInterval = changeReviewInterval;
        this.editing = editing;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getPlan",
            summary = "The plan of an implementation",
            description =
                    "Where the plan stands, which team owns it, which version is in force, whether the draft has moved"
                            + " on since, when the plan is to be reviewed, and how much there is of each section.")
    @APIResponseSchema(PlanAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId) {
        Implementation implementation = implementations.toRead(implementationId);
        return answer(implementation, plans.find(implementation).orElseGet(() -> new Plan(implementation)));
    }

    @Transactional
    @PUT
    @Path("/review-interval")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "changeReviewInterval",
            summary = "Set how often the plan is reviewed",
            description = "In months, counted from the last adoption or review. Three as long as nobody says otherwise."
                    + " If-Match is the ETag of the plan.")
    @APIResponseSchema(PlanAnswer.class)
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: resume it to go on working with it.")
    public Response changeReviewInterval(
            @PathParam("implementationId") UUID implementationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReviewIntervalBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answer(
                implementation,
                changeReviewInterval.change(
                        implementation, body.everyMonths(), editing.expecting(ifMatch, "plan", implementationId)));
    }

    private Response answer(Implementation implementation, Plan plan) {
        boolean changed = plan.adoptedVersion().isPresent()
                && !plan.isInForceAs(draftPlan.read(implementation).digest());
        return PlanAnswer.of(
                plan,
                owners.of(implementation),
                changed,
                sections.listAll(implementation),
                calendars.today(implementation.municipalityId()));
    }
}
