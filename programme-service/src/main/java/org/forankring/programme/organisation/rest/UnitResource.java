package org.forankring.programme.organisation.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.INTEGRATION_CLIENT;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.RECORDING_SYSTEM;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.Editing;
import org.forankring.platform.history.History;
import org.forankring.platform.history.HistoryRequest;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.paging.Page;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.RegisterUnit;
import org.forankring.programme.organisation.Unit;
import org.forankring.programme.organisation.Units;
import org.jspecify.annotations.Nullable;

/** Units of a municipality. */
@Path("/municipalities/{municipalityId}/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class UnitResource {

    private static final Answers<Unit> ANSWERS = new Answers<>(
            UnitAnswer::of,
            Unit::version,
            known -> "municipalities/" + known.municipalityId() + "/units/" + known.id());

    private final Municipalities municipalities;
    private final Units units;
    private final RegisterUnit registerUnit;
    private final Editing editing;
    private final History history;
    private final Actors actors;

    UnitResource(
            Municipalities municipalities,
            Units units,
            RegisterUnit registerUnit,
            Editing editing,
            History history,
            Actors actors) {
        this.municipalities = municipalities;
        this.units = units;
        this.registerUnit = registerUnit;
        this.editing = editing;
        this.history = history;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        RECORDING_SYSTEM,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "listUnits",
            summary = "The units of a municipality",
            description = "Ordered by id, or by name.")
    public Page<UnitAnswer> list(
            @PathParam("municipalityId") UUID municipalityId, @BeanParam @Valid RegisterPage page) {
        requireInReach(municipalityId);
        Reach reach = Reach.to(municipalityId);
        return page.byId(
                        (after, limit) -> page.alphabet()
                                .map(language -> units.listInAlphabet(reach, language, after, limit))
                                .orElseGet(() -> units.list(reach, after, limit)),
                        Unit::id)
                .map(UnitAnswer::of);
    }

    @GET
    @Path("/{unitId}")
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        RECORDING_SYSTEM,
        INTEGRATION_CLIENT
    })
    @Operation(operationId = "getUnit", summary = "One unit", description = "With its version as ETag.")
    @APIResponseSchema(UnitAnswer.class)
    public Response read(@PathParam("municipalityId") UUID municipalityId, @PathParam("unitId") UUID unitId) {
        return ANSWERS.of(toRead(municipalityId, unitId));
    }

    @GET
    @Path("/{unitId}/history")
    @RolesAllowed({
        BOARD_CONSULTANT,
        BOARD_ADMINISTRATOR,
        TRAINER,
        MUNICIPAL_LEAD,
        CORE_TEAM,
        SUPERVISOR,
        RECORDING_SYSTEM,
        INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "getUnitHistory",
            summary = "Who changed what of a unit's registration, and when",
            description = "Newest first, with the values before and after.")
    public Page<Change> history(
            @PathParam("municipalityId") UUID municipalityId,
            @PathParam("unitId") UUID unitId,
            @BeanParam @Valid HistoryRequest request) {
        return history.of(toRead(municipalityId, unitId).id(), request);
    }

    @PUT
    @Path("/{unitId}")
    @RolesAllowed({BOARD_ADMINISTRATOR, MUNICIPAL_LEAD, INTEGRATION_CLIENT})
    @Operation(
            operationId = "registerUnit",
            summary = "Register a unit",
            description = "The id is the caller's own, the same that client information systems send with their"
                    + " records. Repeating what is known changes nothing and needs no If-Match; changing it does."
                    + " Other services learn of it through the event UnitRegistered.")
    @APIResponseSchema(value = UnitAnswer.class, responseDescription = "Known before, changed or not")
    @APIResponse(
            responseCode = "201",
            description = "Not known before",
            content = @Content(schema = @Schema(implementation = UnitAnswer.class)))
    public Response register(
            @PathParam("municipalityId") UUID municipalityId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            UnitBody body) {
        return ANSWERS.of(registerUnit.register(
                Reach.of(actors.current()),
                new Unit(municipalityId, unitId, body.name()),
                editing.expecting(ifMatch, "unit", unitId)));
    }

    private Unit toRead(UUID municipality, UUID id) {
        requireInReach(municipality);
        return units.find(TenantKey.of(municipality, id)).orElseThrow(Problems::notFound);
    }

    private void requireInReach(UUID municipality) {
        if (municipalities.find(Reach.of(actors.current()), municipality).isEmpty()) {
            throw Problems.notFound();
        }
    }
}
