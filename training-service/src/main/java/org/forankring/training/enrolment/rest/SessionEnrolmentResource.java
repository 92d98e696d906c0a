package org.forankring.training.enrolment.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.training.eligibility.Decision;
import org.forankring.training.eligibility.Outcome;
import org.forankring.training.eligibility.rest.ReasonAnswer;
import org.forankring.training.enrolment.BookSeat;
import org.forankring.training.enrolment.Booking;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentHistory;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.session.Session;
import org.forankring.training.session.SessionId;
import org.forankring.training.session.Sessions;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Staff;

/** The places in a session. */
@Path("/sessions/{sessionId}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class SessionEnrolmentResource {

    private final BookSeat bookSeat;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final EnrolmentHistory history;
    private final Staff staff;
    private final PlacesAtHand places;
    private final Actors actors;

    SessionEnrolmentResource(
            BookSeat bookSeat,
            Sessions sessions,
            Enrolments enrolments,
            EnrolmentHistory history,
            Staff staff,
            PlacesAtHand places,
            Actors actors) {
        this.bookSeat = bookSeat;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.history = history;
        this.staff = staff;
        this.places = places;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, SUPERVISOR})
    @Operation(
            operationId = "bookSeat",
            summary = "Book a seat for an employee",
            description = "The seat is taken for good or not at all: a session is never overbooked, however many book"
                    + " at the same time. Every rule of the method is judged for the session's first day; one that"
                    + " fails stands in the way, one that cannot be judged does not, and is written into the"
                    + " enrolment's history. The board books into the sessions that it holds, and is told which rules"
                    + " fail, not how far the employee is.")
    @APIResponseSchema(value = EnrolmentAnswer.class, responseCode = "201", responseDescription = "The booked place")
    @APIResponse(
            responseCode = "409",
            description =
                    "The seat cannot be booked. The type ends in session-full, already-enrolled, element-withdrawn"
                            + " or not-eligible; the last one lists the rules that fail in reasons",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = NotEligibleProblem.class)))
    public Response book(@PathParam("sessionId") UUID sessionId, EnrolmentBody body) {
        if (sessions.find(sessionId).filter(places::areToldOf).isEmpty()) {
            throw Problems.notFound();
        }
        return switch (bookSeat.book(new SessionId(sessionId), body.employeeId())) {
            case Booking.Booked(Enrolment enrolment) ->
                EnrolmentAnswer.to(
                        Response.created(URI.create("enrolments/" + enrolment.id())), enrolment, history.of(enrolment));
            case Booking.Refused refused -> throw refusal(refused);
        };
    }

    @GET
    @RolesAllowed({TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, CORE_TEAM, SUPERVISOR})
    @Operation(
            operationId = "listParticipants",
            summary = "Who holds a place in a session",
            description = "In the order in which the places were booked. A municipality sees its own employees only,"
                    + " in a joint session too; the board sees who attends the sessions that it holds, and nobody in"
                    + " those of a municipality's own trainers. How many seats are taken altogether is told by the"
                    + " session.")
    @APIResponse(responseCode = "200", description = "A page of participants")
    public Page<ParticipantAnswer> list(@PathParam("sessionId") UUID sessionId, @BeanParam @Valid PageRequest page) {
        Session session = sessions.find(sessionId).orElseThrow(Problems::notFound);
        boolean told = places.areToldOf(session);
        Page<Enrolment> found = page.byId(
                (after, limit) -> told ? enrolments.ofSession(session, after, limit) : List.of(), Enrolment::id);
        Map<UUID, Employee> employees = staff.employees(
                found.items().stream().map(Enrolment::employeeId).toList());
        return found.map(enrolment -> ParticipantAnswer.of(enrolment, employees.get(enrolment.employeeId())));
    }

    private RuntimeException refusal(Booking.Refused refused) {
        return switch (refused) {
            case Booking.NoSuchSession() -> Problems.notFound();
            case Booking.UnknownEmployee() -> Problems.invalid(Fault.of("/employeeId", "unknown-employee"));
            case Booking.AlreadyEnrolled() -> Problems.refusal("already-enrolled");
            case Booking.SessionFull() -> Problems.refusal("session-full");
            case Booking.ElementWithdrawn() -> Problems.refusal("element-withdrawn");
            case Booking.NotEligible(Decision decision) ->
                Problems.refusalWith("reasons", failed(decision), "not-eligible");
        };
    }

    private List<ReasonAnswer> failed(Decision decision) {
        boolean withheld = Reach.ofPeople(actors.current()).isNowhere();
        return decision.with(Outcome.FAIL).stream()
                .map(reason -> withheld ? reason.withheld() : reason)
                .map(ReasonAnswer::of)
                .toList();
    }
}
