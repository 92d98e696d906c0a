package org.forankring.training.track.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.training.track.ReadTracks;
import org.forankring.training.track.Track;
import org.forankring.training.track.Tracks;
import org.jboss.resteasy.reactive.RestResponse;

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
    @RolesAllowed({
        Roles.MUNICIPAL_LEAD,
        Roles.CORE_TEAM,
        Roles.SUPERVISOR,
        Roles.TRAINER,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR
    })
    @Operation(
            operationId = "listTracks",
            summary = "The training tracks that the caller may see",
            description = "A municipality's own tracks, or for the board those of all municipalities. A track is"
                    + " opened by itself when the board commits its support in programme-service.")
    @APIResponse(responseCode = "200", description = "A page of tracks")
    public Page<TrackAnswer> list(@BeanParam @Valid PageRequest page) {
        Page<Track> found = page.byId((after, limit) -> tracks.list(after, limit), track -> track.implementationId());
        return new Page<>(
                readTracks.read(found.items()).stream().map(TrackAnswer::of).toList(), found.next());
    }

    @GET
    @Path("/{implementationId}")
    @RolesAllowed({
        Roles.MUNICIPAL_LEAD,
        Roles.CORE_TEAM,
        Roles.SUPERVISOR,
        Roles.TRAINER,
        Roles.BOARD_CONSULTANT,
        Roles.BOARD_ADMINISTRATOR
    })
    @Operation(
            operationId = "getTrack",
            summary = "The training track of an implementation",
            description = "For each training element of the method: how many employees have completed it and when"
                    + " it next falls due.")
    @APIResponse(responseCode = "200", description = "The track")
    public RestResponse<TrackAnswer> get(@PathParam("implementationId") UUID implementationId) {
        return tracks.find(implementationId)
                .map(track -> readTracks.read(List.of(track)).getFirst())
                .map(TrackAnswer::of)
                .map(TrackResource::tagged)
                .orElseThrow(Problems::notFound);
    }

    /** A track has no version that tells its readings apart: they change with what employees complete. */
    private static RestResponse<TrackAnswer> tagged(TrackAnswer answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .tag(new EntityTag(Integer.toHexString(answer.hashCode())))
                .build();
    }
}
