package org.forankring.programme.cooperation.meeting.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.programme.cooperation.meeting.RecordAttendance;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** Who came to a meeting. */
@Path("/implementations/{implementationId}/meetings/{meetingId}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class AttendanceResource {

    private final ImplementationsAtHand implementations;
    private final RecordAttendance recordAttendance;
    private final AnswerMeeting answerMeeting;
    private final Editing editing;

    AttendanceResource(
            ImplementationsAtHand implementations,
            RecordAttendance recordAttendance,
            AnswerMeeting answerMeeting,
            Editing editing) {
        this.implementations = implementations;
        this.recordAttendance = recordAttendance;
        this.answerMeeting = answerMeeting;
        this.editing = editing;
    }

    @Transactional
    @PUT
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "recordAttendance",
            summary = "Record who came to a meeting",
            description = "Members of the teams and guests, present or not. Replaces what was recorded before. Of a"
                    + " joint meeting every municipality keeps its own attendance.")
    @APIResponseSchema(MeetingAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "meeting-cancelled: nobody could come."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response recordAttendance(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AttendanceBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answerMeeting.to(
                implementation,
                recordAttendance.record(
                        implementation, meetingId, body.claims(), editing.expecting(ifMatch, "meeting", meetingId)));
    }
}
