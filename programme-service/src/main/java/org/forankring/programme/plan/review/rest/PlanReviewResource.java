package org.forankring.programme.plan.review.rest;

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
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.plan.review.PlanReview;
import org.forankring.programme.plan.review.PlanReviews;
import org.forankring.programme.plan.review.ReviewPlan;
import org.forankring.programme.plan.review.Reviewing;

/** The reviews of a plan. */
@Path("/implementations/{implementationId}/plan/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanReviewResource {

    private final ImplementationsAtHand implementations;
    private final PlanReviews reviews;
    private final ReviewPlan reviewPlan;
    private final Actors actors;

    PlanReviewResource(
            ImplementationsAtHand implementations, PlanReviews reviews, ReviewPlan reviewPlan, Actors actors) {
        this.implementations = implementations;
        this.reviews = reviews;
        this.reviewPlan = reviewPlan;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listPlanReviews",
            summary = "The reviews of a plan",
            description = "In the order they were recorded.")
    public Page<ReviewAnswer> list(
            @PathParam("implementationId") UUID implementationId, @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        return page.byId((after, limit) -> reviews.list(implementation, after, limit), review -> review.id())
                .map(ReviewAnswer::of);
    }

    @GET
    @Path("/{reviewId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(operationId = "getPlanReview", summary = "One review of a plan", description = "As it was recorded.")
    @APIResponseSchema(ReviewAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId, @PathParam("reviewId") UUID reviewId) {
        return ReviewAnswer.to(
                Response.ok(),
                reviews.find(implementations.toRead(implementationId), reviewId).orElseThrow(Problems::notFound));
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "reviewPlan",
            summary = "Record that the plan has been reviewed",
            description = "The next review falls due one interval after it. When the plan is to be revised, it is under"
                    + " review until it is adopted again, or reviewed again and found to stand.")
    @APIResponseSchema(value = ReviewAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "plan-not-adopted: a draft is not reviewed, but written."
                    + " implementation-withdrawn: nothing more is done.")
    public Response review(@PathParam("implementationId") UUID implementationId, ReviewBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return switch (reviewPlan.review(
                implementation, body.by(actors.current().subject()))) {
            case Reviewing.Recorded(PlanReview review) ->
                ReviewAnswer.to(
                        Response.created(
                                URI.create("implementations/" + implementationId + "/plan/reviews/" + review.id())),
                        review);
            case Reviewing.NotAdopted() -> throw Problems.refusal("plan-not-adopted");
            case Reviewing.Faulty(var fault) -> throw Problems.invalid(fault);
        };
    }
}
