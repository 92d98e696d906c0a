package org.forankring.training.eligibility.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.EMPLOYEE;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
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

    private final DecideEligibility decideEligibility;
    private final Actors actors;

    EligibilityResource(DecideEligibility decideEligibility, Actors actors) {
        this.decideEligibility = decideEligibility;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({EMPLOYEE, SUPERVISOR, MUNICIPAL_LEAD, CORE_TEAM, TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "decideEligibility",
            summary = "Whether an employee may take a training element",
            description = "Judges every rule of the method's newest version that is a condition of the element, each"
                    + " with its outcome, an explanation, the evidence it used and from when it will pass. An employee"
                    + " may ask about themselves. The board is told of nobody: practice and completed trainings are the"
                    + " municipality's to read.")
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
                    @Parameter(description = "The day for which to decide; today if left out", example = "2026-04-15")
                    @Nullable
                    LocalDate asOf) {
        if (!PersonalRecords.mayBeRead(actors.current(), employeeId)) {
            throw Problems.notFound();
        }
        return switch (decideEligibility.decide(employeeId, method, element, asOf)) {
            case Ruling.Decided decided -> EligibilityAnswer.of(employeeId, method, element, decided);
            case Ruling.UnknownEmployee() -> throw Problems.notFound();
            case Ruling.UnknownMethod() -> throw invalid("method", "unknown-method");
            case Ruling.UnknownElement() -> throw invalid("element", "unknown-element");
        };
    }

    private static RuntimeException invalid(String parameter, String code) {
        return Problems.withFaults(ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter(parameter, code)));
    }
}
