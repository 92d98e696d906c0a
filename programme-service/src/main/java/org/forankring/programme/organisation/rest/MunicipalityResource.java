package org.forankring.programme.organisation.rest;

import static org.forankring.platform.identity.Roles.ANYONE;
import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;

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
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.organisation.RegisterMunicipality;
import org.forankring.programme.organisation.UsualCustoms;
import org.jspecify.annotations.Nullable;

/** Municipalities: registered by the board, each visible to its own people. */
@Path("/municipalities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class MunicipalityResource {

    private final Municipalities municipalities;
    private final RegisterMunicipality registerMunicipality;
    private final UsualCustoms usual;
    private final Editing editing;
    private final History history;
    private final Actors actors;
    private final Answers<Municipality> answers;

    MunicipalityResource(
            Municipalities municipalities,
            RegisterMunicipality registerMunicipality,
            UsualCustoms usual,
            Editing editing,
            History history,
            Actors actors) {
        this.municipalities = municipalities;
        this.registerMunicipality = registerMunicipality;
        this.usual = usual;
        this.editing = editing;
        this.history = history;
        this.actors = actors;
        this.answers = new Answers<>(this::answer, Municipality::version, known -> "municipalities/" + known.id());
    }

    @GET
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "listMunicipalities",
            summary = "The municipalities",
            description = "The board sees all of them, anyone else the one in the access token. Ordered by id, or by"
                    + " name.")
    public Page<MunicipalityAnswer> list(@BeanParam @Valid RegisterPage page) {
        Reach reach = Reach.of(actors.current());
        return page.byId(
                        (after, limit) -> page.alphabet()
                                .map(language -> municipalities.listInAlphabet(reach, language, after, limit))
                                .orElseGet(() -> municipalities.list(reach, after, limit)),
                        municipality -> municipality.id())
                .map(this::answer);
    }

    @GET
    @Path("/{municipalityId}")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getMunicipality",
            summary = "One municipality",
            description = "Another municipality than the one in the access token is not found, except by the board.")
    @APIResponseSchema(MunicipalityAnswer.class)
    public Response read(@PathParam("municipalityId") UUID municipalityId) {
        return answers.of(toRead(municipalityId));
    }

    @GET
    @Path("/{municipalityId}/history")
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getMunicipalityHistory",
            summary = "Who changed what of a municipality's registration, and when",
            description = "Newest first, with the values before and after. Units, employees, applications and"
                    + " implementations have histories of their own.")
    public Page<Change> history(
            @PathParam("municipalityId") UUID municipalityId, @BeanParam @Valid HistoryRequest request) {
        return history.of(toRead(municipalityId).id(), request);
    }

    @PUT
    @Path("/{municipalityId}")
    @RolesAllowed(BOARD_ADMINISTRATOR)
    @Operation(
            operationId = "registerMunicipality",
            summary = "Register a municipality",
            description = "The id is the one that the identity provider puts into the municipality claim of tokens."
                    + " Repeating what is known changes nothing and needs no If-Match; changing it does. Time zone,"
                    + " language and kind may be left out: they stay as they are known, and are at first as the"
                    + " installation is configured. Other services learn of it through the event"
                    + " MunicipalityRegistered.")
    @APIResponseSchema(value = MunicipalityAnswer.class, responseDescription = "Known before, changed or not")
    @APIResponse(
            responseCode = "201",
            description = "Not known before",
            content = @Content(schema = @Schema(implementation = MunicipalityAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "official-code-taken: another municipality has the official code; the detail names it.")
    public Response register(
            @PathParam("municipalityId") UUID municipalityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MunicipalityBody body) {
        return answers.of(registerMunicipality.register(
                Reach.of(actors.current()),
                body.of(municipalityId),
                editing.expecting(ifMatch, "municipality", municipalityId)));
    }

    private MunicipalityAnswer answer(Municipality municipality) {
        return MunicipalityAnswer.of(municipality, usual.of(municipality));
    }

    private Municipality toRead(UUID id) {
        return municipalities.find(Reach.of(actors.current()), id).orElseThrow(Problems::notFound);
    }
}
