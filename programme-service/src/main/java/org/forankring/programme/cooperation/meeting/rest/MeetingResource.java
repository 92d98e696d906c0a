package org.forankring.programme.cooperation.meeting.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.meeting.CancelMeeting;
import org.forankring.programme.cooperation.meeting.MeetingChange;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.cooperation.meeting.PlanMeeting;
import org.forankring.programme.cooperation.meeting.ReplanMeeting;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.jspecify.annotations.Nullable;

/** The meetings of an implementation, joint ones included. */
@Path("/implementations/{implementationId}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class MeetingResource {

    private final ImplementationsAtHand implementations;
    private final Meetings meetings;
    private final PlanMeeting planMeeting;
    private final ReplanMeeting replanMeeting;
    private final CancelMeeting cancelMeeting;
    private final AnswerMeeting answerMeeting;
    private final Editing editing;
    private final Calendars calendars;

    MeetingResource(
            ImplementationsAtHand implementations,
            Meetings meetings,
            PlanMeeting planMeeting,
            ReplanMeeting replanMeeting,
            CancelMeeting cancelMeeting,
            AnswerMeeting answerMeeting,
            Editing editing,
            Calendars calendars) {
        this.implementations = implementations;
        this.meetings = meetings;
        this.planMeeting = planMeeting;
        this.replanMeeting = replanMeeting;
        this.cancelMeeting = cancelMeeting;
        this.answerMeeting = answerMeeting;
        this.editing = editing;
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listMeetings",
            summary = "The meetings of an implementation",
            description = "Its own and the joint ones of its round, in the order of their planned days. What is late"
                    + " says so in words.")
    public Page<ListedMeetingAnswer> list(
            @PathParam("implementationId") UUID implementationId,
            @BeanParam @Valid MeetingFilter filter,
            @BeanParam @Valid PageRequest page) {
        Implementation implementation = implementations.toRead(implementationId);
        LocalDate today = calendars.today(implementation.municipalityId());
        return page.by(
                        2,
                        cursor -> placeOf(cursor),
                        (after, limit) -> meetings.list(implementation, filter.search(), after, limit),
                        meeting -> Cursor.at(meeting.plan().plannedOn(), meeting.id()))
                .map(meeting -> ListedMeetingAnswer.of(meeting, today));
    }

    @GET
    @Path("/{meetingId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getMeeting",
            summary = "One meeting",
            description = "With those it reaches, attendance and minutes, and its version as ETag.")
    @APIResponseSchema(MeetingAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId, @PathParam("meetingId") UUID meetingId) {
        Implementation implementation = implementations.toRead(implementationId);
        return answerMeeting.to(
                Response.ok(),
                implementation,
                meetings.find(implementation, meetingId).orElseThrow(Problems::notFound));
    }

    @Transactional
    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting",
            description = "Of any kind, with those who are to come by role or by name. A meeting that counts as an"
                    + " activity of the method names it. Joint meetings are planned in their round.")
    @APIResponseSchema(value = MeetingAnswer.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: resume it to go on working with it.")
    public Response plan(@PathParam("implementationId") UUID implementationId, MeetingBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return switch (planMeeting.plan(implementation, body.plan(), body.invitation())) {
            case MeetingChange.Agreed agreed ->
                answerMeeting.to(
                        Response.created(URI.create("implementations/" + implementationId + "/meetings/"
                                + agreed.meeting().id())),
                        implementation,
                        agreed.meeting());
            case MeetingChange.Refused refused -> throw answerMeeting.refusal(refused);
        };
    }

    @Transactional
    @PUT
    @Path("/{meetingId}")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "replanMeeting",
            summary = "Change a meeting",
            description =
                    "Replaces purpose, day, time, place and invitation of a meeting that is still to be held. Of a"
                            + " joint meeting only the invitation can change here; the rest is the round's.")
    @APIResponseSchema(MeetingAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "meeting-held: correct the minutes instead. meeting-cancelled: plan another one."
                    + " meeting-is-joint: the board plans it in the round."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response replan(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MeetingBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answerMeeting.to(
                implementation,
                replanMeeting.replan(
                        implementation,
                        meetingId,
                        body.plan(),
                        body.invitation(),
                        editing.expecting(ifMatch, "meeting", meetingId)));
    }

    @Transactional
    @POST
    @Path("/{meetingId}/cancellation")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting",
            description = "With the reason. It stays readable.")
    @APIResponseSchema(MeetingAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "meeting-held: it has been held. meeting-cancelled: that has been done before."
                    + " meeting-is-joint: the board cancels it in the round."
                    + " implementation-withdrawn: resume it to go on working with it.")
    public Response cancel(
            @PathParam("implementationId") UUID implementationId,
            @PathParam("meetingId") UUID meetingId,
            CancellationBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        return answerMeeting.to(implementation, cancelMeeting.cancel(implementation, meetingId, body.reason()));
    }

    private static Meetings.Place placeOf(Cursor cursor) {
        return new Meetings.Place(cursor.day(0), cursor.id(1));
    }
}
