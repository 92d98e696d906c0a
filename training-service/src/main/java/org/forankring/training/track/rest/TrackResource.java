package org.forankring.training.track.rest;

import static org.forankring.platform.identity.Roles.BOARD_ADMINISTRATOR;
import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;
import static org.forankring.platform.identity.Roles.SUPERVISOR;
import static org.forankring.platform.identity.Roles.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.training.track.ReadTracks;
import org.forankring.training.track.Tracks;

/** The municipalities' training tracks. */
@Path("/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tracks")
public class TrackResource {

    private final Tracks tracks;
    private final ReadTracks readTracks;

    TrackResource(Tracks tracks, ReadTracks readTracks) {
        this.tracks = tracks;
        this.readTracks = readTracks;
    }

    @GET
    @RolesAllowed({MUNICIPAL_LEAD, CORE_TEAM, SUPERVISOR, TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "listTracks",
            summary = "The training tracks that the caller may see",
            description = "A municipality's own tracks, or for the board those of all municipalities. A track is"
                    + " opened by itself when the board commits its support in programme-service.")
    @APIResponse(responseCode = "200", description = "A page of tracks")
    public Page<TrackAnswer> list(@BeanParam @Valid PageRequest page) {
        return page.byId(
                        (after, limit) -> readTracks.read(tracks.list(after, limit)),
                        reading -> reading.track().id())
                .map(TrackAnswer::of);
    }

    @GET
    @Path("/{implementationId}")
    @RolesAllowed({MUNICIPAL_LEAD, CORE_TEAM, SUPERVISOR, TRAINER, BOARD_CONSULTANT, BOARD_ADMINISTRATOR})
    @Operation(
            operationId = "getTrack",
            summary = "The training track of an implementation",
            description = "For each training element of the method: how many employees have completed it and when"
                    + " it next falls due.")
    @APIResponseSchema(value = TrackAnswer.class, responseDescription = "The track")
    public Response read(@PathParam("implementationId") UUID implementationId) {
        return tracks.find(implementationId)
                .map(track -> readTracks.read(List.of(track)).getFirst())
                .map(reading -> TrackAnswer.to(Response.ok(), reading))
                .orElseThrow(Problems::notFound);
    }
}
