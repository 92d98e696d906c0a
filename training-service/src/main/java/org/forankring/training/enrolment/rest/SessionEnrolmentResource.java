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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Wording;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.forankring.training.eligibility.Decision;
import org.forankring.training.eligibility.Outcome;
import org.forankring.training.eligibility.rest.ReasonAnswer;
import org.forankring.training.enrolment.BookSeat;
import org.forankring.training.enrolment.Booking;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentHistory;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.enrolment.OverriddenRules;
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
                    + " fails stands in the way, and so does one that cannot be judged. The training is the board's, so"
                    + " the board alone (board-consultant, board-administrator) can override the latter, with a reason"
                    + " that stands in the enrolment and its history for ever. The board books into the sessions that it"
                    + " holds, and is told which rules stand in the way, not how far the employee is.")
    @APIResponseSchema(value = EnrolmentAnswer.class, responseCode = "201", responseDescription = "The booked place")
    @APIResponse(
            responseCode = "409",
            description =
                    "The seat cannot be booked. The type ends in session-full, already-enrolled, element-withdrawn,"
                            + " not-eligible or eligibility-unknown; the last two list in reasons the rules that fail"
                            + " or that cannot be judged",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = NotEligibleProblem.class)))
    public Response book(@PathParam("sessionId") UUID sessionId, EnrolmentBody body) {
        Actor actor = actors.current();
        Optional<OverriddenRules> override = body.overriddenBy(actor.subject());
        if (body.overrides() && override.isEmpty()) {
            throw Problems.invalid(new Fault("/reason", "required", Wording.of("fault.required.override-rules")));
        }
        if (override.isPresent() && !actor.has(BOARD_CONSULTANT) && !actor.has(BOARD_ADMINISTRATOR)) {
            throw Problems.of(ProblemType.FORBIDDEN, Wording.of("problem.override-of-the-board"));
        }
        if (sessions.find(sessionId).filter(places::areToldOf).isEmpty()) {
            throw Problems.notFound();
        }
        return switch (bookSeat.book(new SessionId(sessionId), body.employeeId(), override)) {
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
                Problems.refusalWith("reasons", reasons(decision, Outcome.FAIL), "not-eligible");
            case Booking.EligibilityUnknown(Decision decision) ->
                Problems.refusalWith("reasons", reasons(decision, Outcome.UNKNOWN), "eligibility-unknown");
        };
    }

    private List<ReasonAnswer> reasons(Decision decision, Outcome outcome) {
        boolean withheld = Reach.ofPeople(actors.current()).isNowhere();
        return decision.with(outcome).stream()
                .map(reason -> withheld ? reason.withheld() : reason)
                .map(ReasonAnswer::of)
                .toList();
    }
}
