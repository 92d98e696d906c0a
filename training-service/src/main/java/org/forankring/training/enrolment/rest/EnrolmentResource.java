package org.forankring.training.enrolment.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.EMPLOYEE;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.problem.Problems;
import org.forankring.training.enrolment.AttendanceRecording;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentHistory;
import org.forankring.training.enrolment.RecordAttendance;

/** Single enrolments and their attendance. */
@Path("/enrolments/{enrolmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {

    private final PlacesAtHand places;
    private final EnrolmentHistory history;
    private final RecordAttendance recordAttendance;
    private final Actors actors;

    EnrolmentResource(PlacesAtHand places, EnrolmentHistory history, RecordAttendance recordAttendance, Actors actors) {
        this.places = places;
        this.history = history;
        this.recordAttendance = recordAttendance;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({EMPLOYEE, SUPERVISOR, MUNICIPAL_LEAD, CORE_TEAM, TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "getEnrolment",
            summary = "An enrolment with its history",
            description = "An employee may read their own, the board those in the sessions that it holds.")
    @APIResponseSchema(value = EnrolmentAnswer.class, responseDescription = "The enrolment")
    public Response read(@PathParam("enrolmentId") UUID enrolmentId) {
        return answer(places.toRead(enrolmentId));
    }

    @PUT
    @Path("/attendance/{day}")
    @RolesAllowed({TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "recordAttendance",
            summary = "Record whether the employee was present on a day",
            description = "Repeatable: the same again changes nothing. An absence may be corrected to a presence and"
                    + " back until the employee was present on every day; then the enrolment is completed and other"
                    + " services are told.")
    @APIResponseSchema(value = EnrolmentAnswer.class, responseDescription = "The enrolment as it is now")
    @APIResponse(
            responseCode = "409",
            description = "The type ends in already-completed: the presence that completed the training cannot be taken"
                    + " back")
    public Response attend(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("day")
                    @Parameter(description = "A day of the session, not in the future", example = "2026-03-10")
                    LocalDate day,
            AttendanceBody body) {
        String by = actors.current().subject();
        return switch (recordAttendance.record(places.toRead(enrolmentId).id(), day, body.present(), by)) {
            case AttendanceRecording.Agreed agreed -> answer(agreed.enrolment());
            case AttendanceRecording.Refused refused -> throw refusal(refused);
        };
    }

    private Response answer(Enrolment enrolment) {
        return EnrolmentAnswer.to(Response.ok(), enrolment, history.of(enrolment));
    }

    private static RuntimeException refusal(AttendanceRecording.Refused refused) {
        return switch (refused) {
            case AttendanceRecording.NoSuchEnrolment() -> Problems.notFound();
            case AttendanceRecording.AlreadyCompleted() -> Problems.refusal("already-completed");
            case AttendanceRecording.Faulty(var fault) -> Problems.invalid(fault);
        };
    }
}
