package org.forankring.monitoring.practice.rest;

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
import org.forankring.platform.identity.Reach;
import org.forankring.platform.problem.Problems;

/** The practice of an employee. */
@Path("/employees/{employeeId}/practice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice", description = "In which months employees have used a method, as the use records say.")
public class PracticeResource {

    private static final Set<String> SEE_OTHERS = Set.of(SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, TRAINER);

    private final ReadPractice practice;
    private final Actors actors;
    private final Clock clock;

    PracticeResource(ReadPractice practice, Actors actors, Clock clock) {
        this.practice = practice;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({EMPLOYEE, SUPERVISOR, CORE_TEAM, MUNICIPAL_LEAD, TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "getPractice",
            summary = "An employee's months of practice",
            description = "The calendar months with at least one recorded use of the method by the employee, after all"
                    + " corrections and withdrawals. An employee without any recorded use has an empty list. A caller"
                    + " who is only an employee sees the own practice; the others see that of their municipality. The"
                    + " board sees nobody's: it reads the indicators.")
    @APIResponse(responseCode = "200", description = "The practice")
    @APIResponse(responseCode = "404", description = "The caller knows no such employee, or the method is unknown")
    public PracticeAnswer get(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("method") @NotBlank @Parameter(description = "The method's short name", example = "cti")
                    String method) {
        if (isForbidden(actors.current(), employeeId)) {
            throw Problems.notFound();
        }
        return practice.read(new Practitioner(employeeId, method))
                .map(known -> PracticeAnswer.of(known, clock.instant()))
                .orElseThrow(Problems::notFound);
    }

    private static boolean isForbidden(Actor actor, UUID employeeId) {
        return Reach.ofPeople(actor).isNowhere()
                || (actor.roles().stream().noneMatch(SEE_OTHERS::contains)
                        && !actor.employee().equals(Optional.of(employeeId)));
    }
}
