package org.forankring.monitoring.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.monitoring.practice.Practitioner;
import org.forankring.monitoring.practice.ReadPractice;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.problem.Problems;

/** The practice of an employee. */
@Path("/employees/{employeeId}/practice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice", description = "In which months employees have used a method, as the use records say.")
@APIResponse(responseCode = "400", description = "A parameter is missing or invalid")
@APIResponse(responseCode = "401", description = "No valid access token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class PracticeResource {

    private static final Set<String> SEE_OTHERS = Set.of(
            Roles.SUPERVISOR,
            Roles.CORE_TEAM,
            Roles.MUNICIPAL_LEAD,
            Roles.TRAINER,
            Roles.BOARD_CONSULTANT,
            Roles.BOARD_ADMINISTRATOR);

    private final ReadPractice practice;
    private final Actors actors;
    private final Clock clock;

    PracticeResource(ReadPractice practice, Actors actors, Clock clock) {
        this.practice = practice;
        this.actors = actors;
        this.clock = clock;
    }

    /** The months in which the employee has used the method. */
    @GET
    @RolesAllowed({
        Roles.EMPLOYEE,
        Roles.SUPERVISOR,
        Roles.CORE_TEAM,
        Roles.MUNICIPAL_LEAD,
        Roles.TRAINER,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR
    })
    @Operation(
            operationId = "getPractice",
            summary = "An employee's months of practice",
            description = "The calendar months with at least one recorded use of the method by the employee, after all"
                    + " corrections and withdrawals. An employee without any recorded use has an empty list. A caller"
                    + " who is only an employee sees the own practice; the others see that of their municipality.")
    @APIResponse(responseCode = "200", description = "The practice")
    @APIResponse(responseCode = "404", description = "The caller knows no such employee, or the method is unknown")
    public PracticeView get(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("method") @NotBlank @Parameter(description = "The method's short name", example = "cti")
                    String method) {
        if (isForbidden(actors.current(), employeeId)) {
            throw Problems.notFound();
        }
        return practice.read(new Practitioner(employeeId, method))
                .map(known -> PracticeView.of(known, clock.instant()))
                .orElseThrow(Problems::notFound);
    }

    private static boolean isForbidden(Actor actor, UUID employeeId) {
        return actor.roles().stream().noneMatch(SEE_OTHERS::contains)
                && !actor.employee().equals(Optional.of(employeeId));
    }
}
