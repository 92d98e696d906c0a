package org.forankring.training.session.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.training.session.PlanSession;
import org.forankring.training.session.Planning;
import org.forankring.training.session.Session;
import org.forankring.training.session.SessionFault;
import org.forankring.training.session.Sessions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sessions of training elements. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
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
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.TRAINER, Roles.BOARD_CONSULTANT, Roles.BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "planSession",
            summary = "Plan a session",
            description = "On site in one municipality, or joint for all of them. The session has exactly as many"
                    + " days as the element lasts in the newest version of the method.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = SessionAnswer.class, responseCode = "201", responseDescription = "The planned session")
    public Response plan(@NotNull SessionRequest request) {
        return switch (planSession.plan(request.proposal(), actors.current())) {
            case Planning.Planned planned ->
                Response.created(URI.create("sessions/" + planned.session().id()))
                        .tag(EntityTags.of(planned.session().version()))
                        .entity(SessionAnswer.of(planned.session()))
                        .build();
            case Planning.Refused refused ->
                throw Problems.invalid(
                        refused.faults().stream().map(SessionResource::fault).toList());
        };
    }

    @GET
    @RolesAllowed(Roles.PARTICIPANT)
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
        return page.byId((after, limit) -> sessions.list(method, element, after, limit), session -> session.id())
                .map(SessionAnswer::of);
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(
            operationId = "getSession",
            summary = "A session",
            description = "With its days and how many of its seats are taken. The ETag changes with every seat taken.")
    @APIResponse(responseCode = "200", description = "The session")
    public RestResponse<SessionAnswer> get(@PathParam("sessionId") UUID sessionId) {
        Session session = sessions.find(sessionId).orElseThrow(Problems::notFound);
        return RestResponse.ResponseBuilder.ok(SessionAnswer.of(session))
                .tag(EntityTags.of(session.version()))
                .build();
    }

    private static Fault fault(SessionFault fault) {
        return switch (fault) {
            case UNKNOWN_METHOD ->
                new Fault("/method", "unknown-method", "is not the short name of a published method");
            case UNKNOWN_ELEMENT -> new Fault("/element", "unknown-element", "is not a training element of the method");
            case UNKNOWN_MUNICIPALITY ->
                new Fault("/municipalityId", "unknown-municipality", "is not a municipality known to the caller");
            case MUNICIPALITY_REQUIRED ->
                new Fault(
                        "/municipalityId",
                        "required",
                        "is needed by a caller of one municipality: joint sessions are planned by the board");
            case WRONG_NUMBER_OF_DAYS ->
                new Fault("/days", "wrong-number-of-days", "is to have exactly as many days as the element lasts");
            case DAYS_NOT_ASCENDING -> new Fault("/days", "not-ascending", "is to ascend without repetition");
        };
    }
}
