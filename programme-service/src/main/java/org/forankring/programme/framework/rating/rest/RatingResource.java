package org.forankring.programme.framework.rating.rest;

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
import java.util.Map;
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
import org.forankring.platform.time.Calendars;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.rating.Assessment;
import org.forankring.programme.framework.rating.RateDeterminant;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.RatingOutcome;
import org.forankring.programme.framework.rating.Ratings;
import org.forankring.programme.framework.rating.Series;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** The ratings of one facilitator or barrier. */
@Path("/implementations/{implementationId}/determinants/{determinantId}/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators and barriers")
public class RatingResource {

    private final ImplementationsAtHand implementations;
    private final Determinants determinants;
    private final Ratings ratings;
    private final RateDeterminant rateDeterminant;
    private final Actors actors;
    private final Calendars calendars;

    RatingResource(
            ImplementationsAtHand implementations,
            Determinants determinants,
            Ratings ratings,
            RateDeterminant rateDeterminant,
            Actors actors,
            Calendars calendars) {
        this.implementations = implementations;
        this.determinants = determinants;
        this.ratings = ratings;
        this.rateDeterminant = rateDeterminant;
        this.actors = actors;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listRatings",
            summary = "All ratings of a facilitator or barrier",
            description = "As one series from the baseline over status meetings to anchoring, by date; those of one"
                    + " day in the order they were recorded. Corrected ratings stay and say which one has taken their"
                    + " place.")
    public Page<RatingAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("determinantId") UUID determinantId,
            @BeanParam @Valid PageRequest page) {
        Series series = series(implementationId, determinantId);
        Map<UUID, UUID> corrections = series.corrections();
        return page.byId(
                        (after, limit) ->
                                series.after(after).stream().limit(limit).toList(),
                        rating -> rating.id())
                .map(rating -> RatingAnswer.of(rating, corrections.get(rating.id())));
    }

    @GET
    @Path("/{ratingId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(operationId = "getRating", summary = "One rating", description = "As it was recorded; it never changes.")
    @APIResponseSchema(RatingAnswer.class)
    public Response read(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("determinantId") UUID determinantId,
            @PathParam("ratingId") UUID ratingId) {
        Series series = series(implementationId, determinantId);
        Rating rating = series.find(ratingId).orElseThrow(Problems::notFound);
        return RatingAnswer.to(Response.ok(), rating, series.corrections().get(ratingId));
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "rateDeterminant",
            summary = "Rate a facilitator or barrier",
            description = "Adds to its series; nothing is overwritten. A wrong rating is corrected by one that names it"
                    + " in corrects. The item then stands by the latest rating that holds. Ratings for the anchoring come"
                    + " when the last phase has been entered, those of a status meeting after the first phase or with the"
                    + " meeting that they are from; otherwise before-phase.")
    @APIResponseSchema(value = RatingAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "item-withdrawn: the item is no longer in use. too-many-ratings: an implementation has 2000"
                    + " at the most. implementation-withdrawn: nothing changes any more.")
    public Response rate(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("determinantId") UUID determinantId,
            RatingBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        Assessment assessment = body.assessment(
                calendars.today(implementation.municipalityId()),
                actors.current().subject());
        return switch (rateDeterminant.rate(implementation, determinantId, assessment)) {
            case RatingOutcome.Recorded(Rating rating) ->
                RatingAnswer.to(
                        Response.created(URI.create("implementations/" + implementationId + "/determinants/"
                                + determinantId + "/ratings/" + rating.id())),
                        rating,
                        null);
            case RatingOutcome.UnknownItem() -> throw Problems.notFound();
            case RatingOutcome.ItemWithdrawn() -> throw Problems.refusal("item-withdrawn");
            case RatingOutcome.TooMany(int most) -> throw Problems.refusal("too-many-ratings", "most", most);
            case RatingOutcome.Faulty(var faults) -> throw Problems.invalid(faults);
        };
    }

    private Series series(UUID implementationId, UUID determinantId) {
        Determinant determinant = determinants
                .find(implementations.toRead(implementationId), determinantId)
                .orElseThrow(Problems::notFound);
        return ratings.of(determinant);
    }
}
