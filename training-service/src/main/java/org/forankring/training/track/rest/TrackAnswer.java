package org.forankring.training.track.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.track.Track;
import org.forankring.training.track.TrackReading;

@Schema(name = "Track", description = "The training of a municipality for a method, and where it stands.")
record TrackAnswer(
        @Schema(
                description = "The implementation that the track belongs to, as programme-service knows it",
                examples = "01900000-0000-7000-8000-000000000301")
        UUID implementationId,

        UUID municipalityId,

        @Schema(description = "The method's short name", examples = "cti")
        String method,

        @Schema(description = "The day on which the implementation was committed", examples = "2026-01-15")
        LocalDate openedOn,

        @Schema(
                description = "When the newest fact of programme-service was published that this rests on."
                        + " Completed trainings are counted as of now.")
        Instant asOf,

        @Schema(
                description = "The method's training elements in its order. Empty while the definition of the"
                        + " method has not arrived from programme-service")
        List<TrackElementAnswer> elements) {

    /**
     * Completes a response with the track. Its version does not tell readings of it apart, which change with what
     * employees complete: the ETag comes from the whole reading, and is the same in every language.
     */
    static Response to(Response.ResponseBuilder response, TrackReading reading) {
        int state = Objects.hash(reading.track().id(), reading.asOf(), reading.elements());
        return response.entity(of(reading))
                .tag(new EntityTag(Integer.toHexString(state)))
                .build();
    }

    static TrackAnswer of(TrackReading reading) {
        Track track = reading.track();
        return new TrackAnswer(
                track.id(),
                track.municipalityId(),
                track.method(),
                track.openedOn(),
                reading.asOf(),
                reading.elements().stream().map(TrackElementAnswer::of).toList());
    }
}
