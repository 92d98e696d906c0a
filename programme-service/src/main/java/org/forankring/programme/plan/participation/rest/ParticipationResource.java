package org.forankring.programme.plan.participation.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Editing;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.rest.ImplementationsAtHand;
import org.forankring.programme.organisation.Units;
import org.forankring.programme.plan.participation.ChooseUnits;
import org.forankring.programme.plan.participation.Participation;
import org.forankring.programme.plan.participation.Participations;
import org.forankring.programme.plan.participation.UnitChoice;
import org.jspecify.annotations.Nullable;

/** The units that take part in an implementation. */
@Path("/implementations/{implementationId}/participating-units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Implementations")
public class ParticipationResource {

    private final ImplementationsAtHand implementations;
    private final Participations participations;
    private final ChooseUnits chooseUnits;
    private final Units units;
    private final Editing editing;

    ParticipationResource(
            ImplementationsAtHand implementations,
            Participations participations,
            ChooseUnits chooseUnits,
            Units units,
            Editing editing) {
        this.implementations = implementations;
        this.participations = participations;
        this.chooseUnits = chooseUnits;
        this.units = units;
        this.editing = editing;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getParticipatingUnits",
            summary = "The units that take part in an implementation",
            description = "All units of the municipality take part until some are named; that state has the ETag"
                    + " \"v0\". The units that take part are those that sign the plan off and are reminded to.")
    @APIResponseSchema(ParticipationAnswer.class)
    public Response read(@PathParam("implementationId") UUID implementationId) {
        return ParticipationAnswer.of(participations.of(implementations.toRead(implementationId)), units);
    }

    @Transactional
    @PUT
    @RolesAllowed({BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM})
    @Operation(
            operationId = "chooseParticipatingUnits",
            summary = "Name the units that take part in an implementation",
            description = "Replaces those named before. From then on only these are asked to sign the plan off. What a"
                    + " unit has signed before stands. If-Match is the ETag, \"v0\" as long as none have been named.")
    @APIResponseSchema(ParticipationAnswer.class)
    @APIResponse(responseCode = "409", description = "implementation-withdrawn: nothing changes any more.")
    public Response choose(
            @PathParam("implementationId") UUID implementationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ParticipationBody body) {
        Implementation implementation = implementations.toWork(implementationId);
        UnitChoice choice = chooseUnits.choose(
                implementation, body.unitIds(), editing.expecting(ifMatch, "participation", implementationId));
        return switch (choice) {
            case UnitChoice.Chosen(Participation participation) -> ParticipationAnswer.of(participation, units);
            case UnitChoice.Faulty(var faults) -> throw Problems.invalid(faults);
        };
    }
}
