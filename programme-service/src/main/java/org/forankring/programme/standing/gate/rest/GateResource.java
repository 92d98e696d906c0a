package org.forankring.programme.standing.gate.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationAnswer;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.standing.gate.Gate;
import org.forankring.programme.standing.gate.PassGate;
import org.forankring.programme.standing.gate.Passage;
import org.forankring.programme.standing.gate.ReadGates;

/** The gate at the end of an implementation's current phase. */
@Path("/implementations/{implementationId}/gate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Gates")
public class GateResource {

    private final ImplementationsAtHand atHand;
    private final ReadGates readGates;
    private final PassGate passGate;
    private final Actors actors;

    GateResource(ImplementationsAtHand atHand, ReadGates readGates, PassGate passGate, Actors actors) {
        this.atHand = atHand;
        this.readGates = readGates;
        this.passGate = passGate;
        this.actors = actors;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getGate",
            summary = "The gate at the end of the current phase",
            description = "Whether the next phase may begin, or the implementation be closed after the last one: every"
                    + " requirement of the method with its evidence, from where and since when it is there, what is"
                    + " lacking and who can supply it. Computed from what is known now; what the plan has to say counts"
                    + " when the version in force says it.")
    @APIResponseSchema(GateAnswer.class)
    @APIResponse(responseCode = "409", description = "no-current-phase: the implementation is closed.")
    public Response read(@PathParam("implementationId") UUID implementationId) {
        Gate gate =
                readGates.read(atHand.toRead(implementationId)).orElseThrow(() -> Problems.refusal("no-current-phase"));
        return Response.ok(GateAnswer.of(gate)).build();
    }

    @POST
    @Path("/passage")
    @Idempotent
    @Parameter(ref = "Idempotency-Key")
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD})
    @Operation(
            operationId = "passGate",
            summary = "Enter the next phase, or close the implementation after the last one",
            description = "When the gate is open. The body names the phase that is to be left, so that a request sent"
                    + " twice passes one gate. The phase entered lasts as long as planned from today on, and those after"
                    + " it follow. An override passes the gate all the same, with a reason; it stands in the journal and"
                    + " in overridden for ever, with what was missing. Other services learn of it through the event"
                    + " PhaseEntered or ImplementationStateChanged.")
    @APIResponseSchema(value = ImplementationAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "gate-blocked: requirements lists what is missing. phase-not-current: the implementation is"
                    + " in another phase than the one to be left, read it again. implementation-paused,"
                    + " implementation-withdrawn or implementation-closed: there is nothing to enter now.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = GateBlockedProblem.class)))
    public Response pass(@PathParam("implementationId") UUID implementationId, PassageBody body) {
        if (body.lacksReason()) {
            throw Problems.invalid(new Fault("/reason", "required", Wording.of("fault.required.override")));
        }
        Act act = atHand.act(implementationId, body.reason());
        return switch (passGate.pass(
                Reach.of(actors.current()), implementationId, body.phase(), body.overrides(), act)) {
            case Passage.Passed(var implementation) -> atHand.answer(implementation);
            case Passage.Blocked(Gate gate) ->
                throw Problems.refusalWith(
                        "requirements",
                        gate.missing().stream()
                                .map(GateAnswer.FindingAnswer::of)
                                .toList(),
                        "gate-blocked",
                        "missing",
                        gate.missing().size(),
                        "requirements",
                        gate.findings().size());
            case Passage.NotInPhase(var implementation, String current) -> {
                MethodDefinition method = atHand.method(implementation);
                throw Problems.refusal(
                        "phase-not-current",
                        "phase",
                        method.phaseNames(body.phase(), body.phase()),
                        "current",
                        method.phaseNames(current, current));
            }
            case Passage.NotUnderWay(var state) -> throw Problems.refusal("implementation-" + state.code());
            case Passage.NoSuchImplementation() -> throw Problems.notFound();
        };
    }
}
