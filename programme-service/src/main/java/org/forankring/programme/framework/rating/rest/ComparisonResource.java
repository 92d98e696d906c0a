package org.forankring.programme.framework.rating.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.code.Coded;
import org.forankring.programme.framework.rating.CompareRatings;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;

/** The ratings of all items side by side. */
@Path("/implementations/{implementationId}/determinants/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilitators and barriers")
public class ComparisonResource {

    private static final String CHOICES = "^(baseline,anchoring|baseline,status-meeting|status-meeting,anchoring"
            + "|baseline,status-meeting,anchoring)$";

    private final ImplementationsAtHand implementations;
    private final CompareRatings compareRatings;

    ComparisonResource(ImplementationsAtHand implementations, CompareRatings compareRatings) {
        this.implementations = implementations;
        this.compareRatings = compareRatings;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "compareRatings",
            summary = "Facilitators and barriers side by side",
            description = "Baseline, status meetings and anchoring of the same items (S1), each as a series, with the"
                    + " movement from what was said last on the first occasion to what was said last on the last one.")
    public RatingComparisonAnswer compare(
            @PathParam("implementationId") UUID implementationId,
            @QueryParam("occasions")
                    @DefaultValue("baseline,anchoring")
                    @Pattern(regexp = CHOICES, message = "fault.rating-occasions")
                    @Parameter(
                            description = "Two or three of baseline, status-meeting and anchoring, in this order",
                            example = "baseline,status-meeting,anchoring")
                    String occasions) {
        Implementation implementation = implementations.toRead(implementationId);
        return RatingComparisonAnswer.of(
                compareRatings.compare(
                        implementation,
                        Stream.of(occasions.split(",", -1))
                                .flatMap(code -> Coded.find(Rating.Occasion.class, code).stream())
                                .toList()),
                implementations.method(implementation));
    }
}
