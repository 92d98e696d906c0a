package org.forankring.training.enrolment.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.EMPLOYEE;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.PersonalRecords;
import org.forankring.training.staff.Staff;

/** What employees have completed. */
@Path("/employees/{employeeId}/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Completed trainings")
public class CompletedTrainingResource {

    private final Enrolments enrolments;
    private final Staff staff;
    private final Actors actors;

    CompletedTrainingResource(Enrolments enrolments, Staff staff, Actors actors) {
        this.enrolments = enrolments;
        this.staff = staff;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({EMPLOYEE, SUPERVISOR, MUNICIPAL_LEAD, CORE_TEAM, TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "listCompletedTrainings",
            summary = "The trainings that an employee has completed",
            description = "In the order in which they were booked. An employee may read their own; the board reads"
                    + " nobody's.")
    @APIResponse(responseCode = "200", description = "A page of completed trainings")
    public Page<CompletedTrainingAnswer> list(
            @PathParam("employeeId") UUID employeeId, @BeanParam @Valid PageRequest page) {
        Employee employee = staff.employee(employeeId)
                .filter(known -> PersonalRecords.mayBeRead(actors.current(), known.employeeId()))
                .orElseThrow(Problems::notFound);
        return page.byId((after, limit) -> enrolments.completedBy(employee, after, limit), Enrolment::id)
                .map(CompletedTrainingAnswer::of);
    }
}
