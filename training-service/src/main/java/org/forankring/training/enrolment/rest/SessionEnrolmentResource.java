package org.forankring.training.enrolment.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.training.eligibility.Decision;
import org.forankring.training.eligibility.Outcome;
import org.forankring.training.eligibility.rest.ReasonAnswer;
import org.forankring.training.enrolment.BookSeat;
import org.forankring.training.enrolment.Booking;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Staff;

/** The places in a session. */
@Path("/sessions/{sessionId}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class SessionEnrolmentResource {

    private final BookSeat bookSeat;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Staff staff;
    private final Actors actors;

    SessionEnrolmentResource(BookSeat bookSeat, Sessions sessions, Enrolments enrolments, Staff staff, Actors actors) {
        this.bookSeat = bookSeat;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.staff = staff;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({
        Roles.TRAINER,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR,
        Roles.MUNICIPAL_LEAD,
        Roles.SUPERVISOR
    })
    @Operation(
            operationId = "bookSeat",
            summary = "Book a seat for an employee",
            description = "The seat is taken for good or not at all: a session is never overbooked, however many book"
                    + " at the same time. Every rule of the method is judged for the session's first day; one that"
                    + " fails stands in the way, one that cannot be judged does not, and is written into the"
                    + " enrolment's history.")
    @Parameter(ref = "Idempotency-Key")
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
    public Response book(@PathParam("sessionId") UUID sessionId, @NotNull EnrolmentRequest request) {
        String by = actors.current().subject();
        return switch (bookSeat.book(sessionId, request.employeeId(), by)) {
            case Booking.Booked booked -> created(booked.enrolment());
            case Booking.UnknownSession unknown -> throw Problems.notFound();
            case Booking.UnknownEmployee unknown ->
                throw Problems.invalid(
                        "/employeeId", "unknown-employee", "is not an employee who may attend this session");
            case Booking.AlreadyEnrolled already ->
                throw Problems.refused("already-enrolled", "The employee already has a place in this session.");
            case Booking.SessionFull full ->
                throw Problems.refused("session-full", "Every seat is taken: choose another session.");
            case Booking.ElementWithdrawn withdrawn ->
                throw Problems.refused(
                        "element-withdrawn", "The newest version of the method no longer has this training element.");
            case Booking.NotEligible refused -> throw notEligible(refused.decision());
        };
    }

    @GET
    @RolesAllowed({
        Roles.TRAINER,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR,
        Roles.MUNICIPAL_LEAD,
        Roles.CORE_TEAM,
        Roles.SUPERVISOR
    })
    @Operation(
            operationId = "listParticipants",
            summary = "Who holds a place in a session",
            description = "In the order in which the places were booked. A municipality sees its own employees only,"
                    + " in a joint session too; how many seats are taken altogether is told by the session.")
    @APIResponse(responseCode = "200", description = "A page of participants")
    public Page<ParticipantAnswer> list(@PathParam("sessionId") UUID sessionId, @BeanParam @Valid PageRequest page) {
        Session session = sessions.find(sessionId).orElseThrow(Problems::notFound);
        Page<Enrolment> found = page.byId(
                (after, limit) -> enrolments.ofSession(session.id(), after, limit), enrolment -> enrolment.id());
        Map<UUID, Employee> employees = staff.employees(
                found.items().stream().map(Enrolment::employeeId).toList());
        return found.map(enrolment -> ParticipantAnswer.of(enrolment, employees.get(enrolment.employeeId())));
    }

    private static Response created(Enrolment enrolment) {
        return Response.created(URI.create("enrolments/" + enrolment.id()))
                .tag(EntityTags.of(enrolment.revision()))
                .entity(EnrolmentAnswer.of(enrolment))
                .build();
    }

    private static HttpProblem notEligible(Decision decision) {
        List<ReasonAnswer> reasons =
                decision.with(Outcome.FAIL).stream().map(ReasonAnswer::of).toList();
        return HttpProblem.builder(Problems.refused(
                        "not-eligible",
                        "The employee may not take this element on the session's first day: see reasons."))
                .with("reasons", reasons)
                .build();
    }
}
