package org.forankring.training.session.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.PARTICIPANT;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.training.session.PlanSession;
import org.forankring.training.session.Planning;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;
import org.jspecify.annotations.Nullable;

/** Sessions of training elements. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SessionResource {

    private final PlanSession planSession;
    private final Sessions sessions;
    private final Actors actors;

    SessionResource(PlanSession planSession, Sessions sessions, Actors actors) {
        this.planSession = planSession;
        this.sessions = sessions;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "planSession",
            summary = "Plan a session",
            description = "On site in one municipality, or joint for all of them. The session has exactly as many"
                    + " days as the element lasts in the version of the method that the municipality's implementation"
                    + " runs on; for a joint session, and where there is none, in the newest.")
    @APIResponseSchema(value = SessionAnswer.class, responseCode = "201", responseDescription = "The planned session")
    public Response plan(SessionBody body) {
        return switch (planSession.plan(body.proposal(), actors.current())) {
            case Planning.Planned(Session session) ->
                SessionAnswer.to(Response.created(URI.create("sessions/" + session.id())), session);
            case Planning.Faulty(var faults) -> throw Problems.invalid(faults);
        };
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listSessions",
            summary = "The sessions that the caller may see",
            description = "Joint sessions and those held on site in the caller's municipality, or for the board all"
                    + " of them, in the order in which they were planned.")
    @APIResponse(responseCode = "200", description = "A page of sessions")
    public Page<SessionAnswer> list(
            @QueryParam("method") @Parameter(description = "Only sessions of this method", example = "cti") @Nullable
                    String method,
            @QueryParam("element")
                    @Parameter(description = "Only sessions of this training element", example = "employee-course")
                    @Nullable
                    String element,
            @BeanParam @Valid PageRequest page) {
        return page.byId(
                        (after, limit) ->
                                sessions.list(Optional.ofNullable(method), Optional.ofNullable(element), after, limit),
                        Session::id)
                .map(SessionAnswer::of);
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getSession",
            summary = "A session",
            description = "With its days and how many of its seats are taken. The ETag changes with every seat taken.")
    @APIResponseSchema(value = SessionAnswer.class, responseDescription = "The session")
    public Response read(@PathParam("sessionId") UUID sessionId) {
        Session session = sessions.find(sessionId).orElseThrow(Problems::notFound);
        return SessionAnswer.to(Response.ok(), session);
    }
}
