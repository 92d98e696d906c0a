package org.forankring.programme.round.rest;

import static org.forankring.platform.identity.Roles.ANYONE;
import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.History;
import org.forankring.platform.history.HistoryRequest;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.JointMeetings;
import org.forankring.programme.round.PlanRound;
import org.forankring.programme.round.Round;
import org.forankring.programme.round.RoundPlanning;
import org.forankring.programme.round.Rounds;

/** Rounds: planned by the board, open to every role. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class RoundResource {

    private final Rounds rounds;
    private final JointMeetings meetings;
    private final PlanRound planRound;
    private final History history;

    RoundResource(Rounds rounds, JointMeetings meetings, PlanRound planRound, History history) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.planRound = planRound;
        this.history = history;
    }

    @GET
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "listRounds",
            summary = "The rounds that municipalities can apply for or take part in",
            description = "In the order they were planned.")
    public Page<RoundAnswer> list(@BeanParam @Valid PageRequest page) {
        Page<Round> found = page.byId((after, limit) -> rounds.list(after, limit), round -> round.id());
        Map<UUID, List<JointMeeting>> joint = meetings
                .standing(found.items().stream().map(Round::id).toList())
                .stream()
                .collect(Collectors.groupingBy(JointMeeting::roundId));
        return found.map(round -> RoundAnswer.of(round, joint.getOrDefault(round.id(), List.of())));
    }

    @GET
    @Path("/{roundId}")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getRound",
            summary = "One round",
            description = "With its joint activities, their dates and places.")
    @APIResponseSchema(RoundAnswer.class)
    public Response read(@PathParam("roundId") UUID roundId) {
        Round round = rounds.find(roundId).orElseThrow(Problems::notFound);
        return Response.ok(RoundAnswer.of(round, meetings.standing(List.of(roundId))))
                .tag(EntityTags.of(round.version()))
                .build();
    }

    @GET
    @Path("/{roundId}/history")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getRoundHistory",
            summary = "Who changed what of a round, and when",
            description = "Every change of the round and its joint meetings, newest first, with the values before and"
                    + " after. Whoever may read the round may read it. What municipalities keep of a joint meeting is"
                    + " in the history of their implementation.")
    public Page<Change> history(@PathParam("roundId") UUID roundId, @BeanParam @Valid HistoryRequest request) {
        return history.of(rounds.find(roundId).orElseThrow(Problems::notFound).id(), request);
    }

    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "planRound",
            summary = "Plan a round",
            description = "Takes the latest version of the method, to which the round and its implementations keep even"
                    + " when a newer one is published. A joint activity may say which activity of the method it is;"
                    + " each becomes a joint meeting.")
    @APIResponseSchema(value = RoundAnswer.class, responseCode = "201")
    public Response plan(RoundBody body) {
        return switch (planRound.plan(body.name(), body.method(), body.startsOn(), body.jointMeetings())) {
            case RoundPlanning.Planned(Round round, var joint) ->
                Response.created(URI.create("rounds/" + round.id()))
                        .tag(EntityTags.of(round.version()))
                        .entity(RoundAnswer.of(round, joint))
                        .build();
            case RoundPlanning.Faulty(var faults) -> throw Problems.invalid(faults);
        };
    }
}
