package org.forankring.programme.round.rest;

import static org.forankring.platform.identity.Roles.ANYONE;
import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.language.Wording;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.round.CancelJointMeeting;
import org.forankring.programme.round.JointMeetingChange;
import org.forankring.programme.round.JointMeetings;
import org.forankring.programme.round.PlanJointMeeting;
import org.forankring.programme.round.ReplanJointMeeting;
import org.forankring.programme.round.Round;
import org.forankring.programme.round.Rounds;
import org.jspecify.annotations.Nullable;

/** The joint meetings of a round: planned by the board, open to every role. */
@Path("/rounds/{roundId}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class JointMeetingResource {

    private final Rounds rounds;
    private final JointMeetings meetings;
    private final PlanJointMeeting planJointMeeting;
    private final ReplanJointMeeting replanJointMeeting;
    private final CancelJointMeeting cancelJointMeeting;
    private final Editing editing;
    private final Actors actors;

    JointMeetingResource(
            Rounds rounds,
            JointMeetings meetings,
            PlanJointMeeting planJointMeeting,
            ReplanJointMeeting replanJointMeeting,
            CancelJointMeeting cancelJointMeeting,
            Editing editing,
            Actors actors) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.planJointMeeting = planJointMeeting;
        this.replanJointMeeting = replanJointMeeting;
        this.cancelJointMeeting = cancelJointMeeting;
        this.editing = editing;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "listJointMeetings",
            summary = "The joint meetings of a round",
            description = "In the order of their days, cancelled ones included. What a municipality keeps of a joint"
                    + " meeting, such as attendance, is found among the meetings of its implementation.")
    public Page<JointMeetingAnswer> list(@PathParam("roundId") UUID roundId, @BeanParam @Valid PageRequest page) {
        Round round = round(roundId);
        return page.by(
                        2,
                        JointMeetingResource::placeOf,
                        (after, limit) -> meetings.list(round, after, limit),
                        meeting -> Cursor.at(meeting.plan().plannedOn(), meeting.id()))
                .map(JointMeetingAnswer::of);
    }

    @GET
    @Path("/{meetingId}")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getJointMeeting",
            summary = "One joint meeting",
            description = "As the round knows it, with its version as ETag.")
    @APIResponseSchema(JointMeetingAnswer.class)
    public Response read(@PathParam("roundId") UUID roundId, @PathParam("meetingId") UUID meetingId) {
        return JointMeetingAnswer.to(
                Response.ok(), meetings.find(round(roundId), meetingId).orElseThrow(Problems::notFound));
    }

    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "planJointMeeting",
            summary = "Plan a joint meeting",
            description = "It shows at once among the meetings of every municipality of the round, and of those that"
                    + " join the round later.")
    @APIResponseSchema(value = JointMeetingAnswer.class, responseCode = "201")
    public Response plan(@PathParam("roundId") UUID roundId, JointMeetingBody body) {
        requireAllMunicipalities();
        return switch (planJointMeeting.plan(roundId, body.plan())) {
            case JointMeetingChange.Agreed agreed ->
                JointMeetingAnswer.to(
                        Response.created(URI.create("rounds/" + roundId + "/meetings/"
                                + agreed.meeting().id())),
                        agreed.meeting());
            case JointMeetingChange.Refused refused -> throw refusal(refused);
        };
    }

    @PUT
    @Path("/{meetingId}")
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "replanJointMeeting",
            summary = "Change a joint meeting",
            description = "Its purpose, day, time or place, in every municipality that has not held it.")
    @APIResponseSchema(JointMeetingAnswer.class)
    @APIResponse(responseCode = "409", description = "meeting-cancelled: plan another one instead.")
    public Response replan(
            @PathParam("roundId") UUID roundId,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JointMeetingBody body) {
        requireAllMunicipalities();
        return answer(replanJointMeeting.replan(
                round(roundId), meetingId, body.plan(), editing.expecting(ifMatch, "joint_meeting", meetingId)));
    }

    @POST
    @Path("/{meetingId}/cancellation")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "cancelJointMeeting",
            summary = "Cancel a joint meeting",
            description = "In every municipality that has not held it. It stays readable with the reason.")
    @APIResponseSchema(JointMeetingAnswer.class)
    @APIResponse(responseCode = "409", description = "meeting-cancelled: that has been done before.")
    public Response cancel(
            @PathParam("roundId") UUID roundId, @PathParam("meetingId") UUID meetingId, CancellationBody body) {
        requireAllMunicipalities();
        return answer(cancelJointMeeting.cancel(round(roundId), meetingId, body.reason()));
    }

    /** What is planned has to reach every municipality of the round. */
    private void requireAllMunicipalities() {
        if (!actors.current().actsForTheBoard()) {
            throw Problems.of(ProblemType.FORBIDDEN, Wording.of("problem.joint-for-all"));
        }
    }

    private Round round(UUID id) {
        return rounds.find(id).orElseThrow(Problems::notFound);
    }

    private static JointMeetings.Place placeOf(Cursor cursor) {
        return new JointMeetings.Place(cursor.day(0), cursor.id(1));
    }

    private static Response answer(JointMeetingChange change) {
        return switch (change) {
            case JointMeetingChange.Agreed agreed -> JointMeetingAnswer.to(Response.ok(), agreed.meeting());
            case JointMeetingChange.Refused refused -> throw refusal(refused);
        };
    }

    private static RuntimeException refusal(JointMeetingChange.Refused refused) {
        return switch (refused) {
            case JointMeetingChange.NoSuchMeeting() -> Problems.notFound();
            case JointMeetingChange.Cancelled() -> Problems.refusal("meeting-cancelled");
            case JointMeetingChange.Faulty(var faults) -> Problems.invalid(faults);
        };
    }
}
