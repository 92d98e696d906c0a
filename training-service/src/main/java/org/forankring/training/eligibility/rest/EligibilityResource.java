package org.forankring.training.eligibility.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.forankring.training.eligibility.DecideEligibility;
import org.forankring.training.eligibility.Ruling;
import org.forankring.training.staff.PersonalRecords;
import org.jspecify.annotations.Nullable;

/** Whether an employee may take a training element. */
@Path("/employees/{employeeId}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility")
public class EligibilityResource {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final DecideEligibility decideEligibility;
    private final Actors actors;
    private final Clock clock;

    EligibilityResource(DecideEligibility decideEligibility, Actors actors, Clock clock) {
        this.decideEligibility = decideEligibility;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.EMPLOYEE,
        Roles.SUPERVISOR,
        Roles.MUNICIPAL_LEAD,
        Roles.CORE_TEAM,
        Roles.TRAINER,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR
    })
    @Operation(
            operationId = "decideEligibility",
            summary = "Whether an employee may take a training element",
            description = "Judges every rule of the method's newest version that is a condition of the element, each"
                    + " with its outcome, an explanation, the evidence it used and from when it will pass. An employee"
                    + " may ask about themselves.")
    @APIResponse(responseCode = "200", description = "The explained decision")
    public EligibilityAnswer decide(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("method") @NotBlank @Parameter(description = "The method's short name", example = "cti")
                    String method,
            @QueryParam("element")
                    @NotBlank
                    @Parameter(description = "The element's code", example = "train-the-trainer")
                    String element,
            @QueryParam("asOf")
                    @Pattern(regexp = DATE)
                    @Parameter(
                            description = "The day for which to decide; today if left out",
                            schema = @Schema(format = "date"),
                            example = "2026-04-15")
                    @Nullable
                    String asOf) {
        if (!PersonalRecords.mayBeRead(actors.current(), employeeId)) {
            throw Problems.notFound();
        }
        return switch (decideEligibility.decide(employeeId, method, element, day(asOf))) {
            case Ruling.Decided decided -> EligibilityAnswer.of(employeeId, method, element, decided);
            case Ruling.UnknownEmployee unknown -> throw Problems.notFound();
            case Ruling.UnknownMethod unknown ->
                throw invalid("method", "unknown-method", "is not the short name of a published method");
            case Ruling.UnknownElement unknown ->
                throw invalid("element", "unknown-element", "is not a training element of the method");
        };
    }

    private LocalDate day(@Nullable String asOf) {
        try {
            return asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeException noSuchDay) {
            throw invalid("asOf", "invalid-format", "is not a date such as 2026-03-31");
        }
    }

    private static RuntimeException invalid(String parameter, String code, String detail) {
        return Problems.withFaults(
                ProblemType.INVALID_PARAMETER, List.of(new Fault("parameter:" + parameter, code, detail)));
    }
}
