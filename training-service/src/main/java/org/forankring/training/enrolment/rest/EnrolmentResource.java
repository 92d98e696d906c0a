package org.forankring.training.enrolment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.problem.Problems;
import org.forankring.training.enrolment.AttendanceRecording;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.enrolment.RecordAttendance;
import org.forankring.training.staff.PersonalRecords;
import org.jboss.resteasy.reactive.RestResponse;

/** Single enrolments and their attendance. */
@Path("/enrolments/{enrolmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {

    private final Enrolments enrolments;
    private final RecordAttendance recordAttendance;
    private final Actors actors;

    EnrolmentResource(Enrolments enrolments, RecordAttendance recordAttendance, Actors actors) {
        this.enrolments = enrolments;
        this.recordAttendance = recordAttendance;
        this.actors = actors;
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
            operationId = "getEnrolment",
            summary = "An enrolment with its history",
            description = "An employee may read their own.")
    @APIResponse(responseCode = "200", description = "The enrolment")
    public RestResponse<EnrolmentAnswer> get(@PathParam("enrolmentId") UUID enrolmentId) {
        Enrolment enrolment = enrolments
                .find(enrolmentId)
                .filter(found -> PersonalRecords.mayBeRead(actors.current(), found.employeeId()))
                .orElseThrow(Problems::notFound);
        return answer(enrolment);
    }

    @PUT
    @Path("/attendance/{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TRAINER, Roles.BOARD_CONSULTANT, Roles.BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "recordAttendance",
            summary = "Record whether the employee was present on a day",
            description = "Repeatable: the same again changes nothing. An absence may be corrected to a presence and"
                    + " back until the employee was present on every day; then the enrolment is completed and other"
                    + " services are told.")
    @APIResponse(responseCode = "200", description = "The enrolment as it is now")
    @APIResponse(
            responseCode = "409",
            description = "The type ends in already-completed: the presence that completed the training cannot be taken"
                    + " back")
    public RestResponse<EnrolmentAnswer> attend(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("day")
                    @Parameter(description = "A day of the session, not in the future", example = "2026-03-10")
                    LocalDate day,
            @NotNull AttendanceRequest request) {
        String by = actors.current().subject();
        return switch (recordAttendance.record(enrolmentId, day, request.present(), by)) {
            case AttendanceRecording.Recorded recorded -> answer(recorded.enrolment());
            case AttendanceRecording.UnknownEnrolment unknown -> throw Problems.notFound();
            case AttendanceRecording.NotASessionDay wrong ->
                throw Problems.invalid("parameter:day", "not-a-session-day", "is not a day of the session");
            case AttendanceRecording.InTheFuture early ->
                throw Problems.invalid("parameter:day", "in-the-future", "has not come yet");
            case AttendanceRecording.AlreadyCompleted completed ->
                throw Problems.refused(
                        "already-completed", "The training is completed, and an attendance cannot take that back.");
        };
    }

    private static RestResponse<EnrolmentAnswer> answer(Enrolment enrolment) {
        return RestResponse.ResponseBuilder.ok(EnrolmentAnswer.of(enrolment))
                .tag(EntityTags.of(enrolment.revision()))
                .build();
    }
}
