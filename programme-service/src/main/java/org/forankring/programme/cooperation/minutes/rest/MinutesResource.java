package org.forankring.programme.cooperation.minutes.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.programme.cooperation.meeting.rest.MeetingAnswer;
import org.forankring.programme.cooperation.minutes.CorrectMinutes;
import org.forankring.programme.cooperation.minutes.RecordMinutes;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** What came of a meeting. */
@Path("/implementations/{implementationId}/meetings/{meetingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class MinutesResource {

    private final ImplementationsAtHand implementations;
    private final RecordMinutes recordMinutes;
    private final CorrectMinutes correctMinutes;
    private final AnswerMinutes answerMinutes;
    private final ReadMinutes readMinutes;
    private final Editing editing;
    private final Actors actors;

    MinutesResource(
            ImplementationsAtHand implementations,
            RecordMinutes recordMinutes,
            CorrectMinutes correctMinutes,
            AnswerMinutes answerMinutes,
            ReadMinutes readMinutes,
            Editing editing,
            Actors actors) {
        this.implementations = implementations;
        this.recordMinutes = recordMinutes;
        this.correctMinutes = correctMinutes;
        this.answerMinutes = answerMinutes;
        this.readMinutes = readMinutes;
        this.editing = editing;
        this.actors = actors;
    }

    @Transactional
    @POST
    @Path("/minutes")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "recordMinutes",
            summary = "Record what came of a meeting",
            description = "Decisions, challenges and adjustments of the plan. With it the meeting has been held. An"
                    + " adjustment may carry what it changes: the new content of a section and the ETag that the meeting"
                    + " has seen. These sections are written in the same step. When there are adjustments and the plan has"
                    + " been adopted before, the plan as it then stands becomes its next version, with the meeting as the"
                    + " reason; every version lists what meetings adjusted. All of it takes effect or nothing: when a"
                    + " section has been written since (stale-section), the 422 lists it with all other faults, and"
                    + " changes tells what has changed in it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MinutesBody.class)))
    @APIResponseSchema(value = MeetingAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "meeting-held: it has minutes, correct them. meeting-cancelled: it was not held."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response recordMinutes(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("meetingId") UUID meetingId,
            JsonNode body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answerMinutes.to(
                implementation,
                recordMinutes.record(
                        implementation,
                        meetingId,
                        readMinutes.read(body, implementation),
                        actors.current().subject()));
    }

    @Transactional
    @PUT
    @Path("/minutes")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "correctMinutes",
            summary = "Correct the minutes of a meeting",
            description = "Replaces them. Other adjustments than before make the next version of an adopted plan. An"
                    + " adjustment is known by its id, or without one by saying the same; one that is said again writes"
                    + " its section again only when it carries a change again, and one that is left out takes nothing"
                    + " back in the section it wrote. Faults are answered as by recordMinutes.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MinutesBody.class)))
    @APIResponseSchema(MeetingAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "meeting-not-held: there are no minutes to correct."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response correctMinutes(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonNode body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answerMinutes.to(
                implementation,
                correctMinutes.correct(
                        implementation,
                        meetingId,
                        readMinutes.read(body, implementation),
                        editing.expecting(ifMatch, "meeting", meetingId),
                        actors.current().subject()));
    }
}
