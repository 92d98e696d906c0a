package org.forankring.programme.implementation.lifecycle.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.Editing;
import org.forankring.platform.history.History;
import org.forankring.platform.history.HistoryRequest;
import org.forankring.platform.idempotency.Idempotent;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Wording;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Alteration;
import org.forankring.programme.implementation.lifecycle.ChangeStanding;
import org.forankring.programme.implementation.lifecycle.EndSupport;
import org.forankring.programme.implementation.lifecycle.JournalEntry;
import org.forankring.programme.implementation.lifecycle.MoveToVersion;
import org.jspecify.annotations.Nullable;

/** What happens to an implementation as a whole, and what has happened to it. */
@Path("/implementations/{implementationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Implementations")
public class LifeCycleResource {

    private final ImplementationsAtHand atHand;
    private final ChangeStanding changeStanding;
    private final EndSupport endSupport;
    private final MoveToVersion moveToVersion;
    private final Editing editing;
    private final History history;
    private final Actors actors;

    LifeCycleResource(
            ImplementationsAtHand atHand,
            ChangeStanding changeStanding,
            EndSupport endSupport,
            MoveToVersion moveToVersion,
            Editing editing,
            History history,
            Actors actors) {
        this.atHand = atHand;
        this.changeStanding = changeStanding;
        this.endSupport = endSupport;
        this.moveToVersion = moveToVersion;
        this.editing = editing;
        this.history = history;
        this.actors = actors;
    }

    @POST
    @Path("/transitions")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD})
    @Operation(
            operationId = "changeImplementationState",
            summary = "Pause, withdraw or resume an implementation",
            description = "With a reason that is kept. Nothing is deleted: a withdrawn implementation can be resumed."
                    + " While it stands still, its clocks stand at the day it was halted. When it is resumed, the end of"
                    + " the current phase, the phases ahead and the end of the board's support are put off by the days"
                    + " in between; meetings and tasks keep the days they were planned for. Joint meetings that were"
                    + " planned in the meantime and are still to come are added. Other services learn of it through the"
                    + " event ImplementationStateChanged.")
    @APIResponseSchema(value = ImplementationAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "implementation-under-way, implementation-paused, implementation-withdrawn or"
                    + " implementation-closed: the transition makes no sense in that state.")
    public Response change(@PathParam("implementationId") UUID implementationId, TransitionBody body) {
        return answer(changeStanding.change(
                Reach.of(actors.current()),
                implementationId,
                body.transition(),
                atHand.act(implementationId, body.reason())));
    }

    @POST
    @Path("/support-end")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed(BOARD_CONSULTANT)
    @Operation(
            operationId = "endSupport",
            summary = "End the board's support before the planned day",
            description = "Today, with a reason that is kept. What the gates ask of the support period is met by it.")
    @APIResponseSchema(value = ImplementationAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "support-ended: it has ended already. implementation-withdrawn or implementation-closed:"
                    + " there is no support to end.")
    public Response endSupport(@PathParam("implementationId") UUID implementationId, ReasonBody body) {
        return answer(endSupport.end(
                Reach.of(actors.current()), implementationId, atHand.act(implementationId, body.reason())));
    }

    @PUT
    @Path("/method-version")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD})
    @Operation(
            operationId = "moveToMethodVersion",
            summary = "Move an implementation to another version of its method",
            description =
                    "An implementation stays on the version it began with until it is moved. Phases that have been"
                            + " entered keep their dates; those ahead are planned anew from the version's lengths, after"
                            + " the current phase.")
    @APIResponseSchema(ImplementationAnswer.class)
    @APIResponse(
            responseCode = "409",
            description = "phases-differ: the version does not begin with the phases that have been entered."
                    + " implementation-withdrawn or implementation-closed: it has no phases ahead.")
    public Response move(
            @PathParam("implementationId") UUID implementationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MethodVersionBody body) {
        return answer(moveToVersion.move(
                Reach.of(actors.current()),
                implementationId,
                body.version(),
                editing.expecting(ifMatch, "implementation", implementationId),
                atHand.act(implementationId, body.reason())));
    }

    @GET
    @Path("/journal")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getImplementationJournal",
            summary = "What was decided about an implementation",
            description =
                    "Phases entered, gates overridden, pauses, withdrawals and what else was decided, with reasons,"
                            + " oldest first. Nothing in it can be changed or deleted.")
    public Page<JournalEntryAnswer> journal(
            @PathParam("implementationId") UUID implementationId, @BeanParam @Valid PageRequest page) {
        List<JournalEntry> journal = atHand.toRead(implementationId).journal();
        // Entries are only ever added at the end, so that their number is a place to go on from.
        return page.byNumber(
                        (after, limit) -> IntStream.range(after, Math.max(after, journal.size()))
                                .boxed()
                                .limit(limit)
                                .toList(),
                        index -> index + 1)
                .map(journal::get)
                .map(JournalEntryAnswer::of);
    }

    @GET
    @Path("/history")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getImplementationHistory",
            summary = "Who changed what of an implementation, and when",
            description = "Every change of the implementation and everything below it, newest first, in the words of"
                    + " this document, with the values before and after. What one request changed of one thing is one"
                    + " change, so that a page may hold fewer than asked for. Nothing in it can be changed or deleted.")
    public Page<Change> history(
            @PathParam("implementationId") UUID implementationId, @BeanParam @Valid HistoryRequest request) {
        return history.of(atHand.toRead(implementationId).id(), request);
    }

    private Response answer(Alteration alteration) {
        return switch (alteration) {
            case Alteration.Done(var implementation) -> atHand.answer(implementation);
            case Alteration.Refused(String code, Wording detail) -> throw Problems.refused(code, detail);
            case Alteration.Faulty(Fault fault) -> throw Problems.invalid(fault);
            case Alteration.NoSuchImplementation() -> throw Problems.notFound();
        };
    }
}
