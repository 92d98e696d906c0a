package org.forankring.programme.output.calendar.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.output.calendar.FeedSecret;
import org.forankring.programme.output.calendar.ReadFeed;

/** Feeds as calendar programs read them, which cannot present a token: the address itself is the key. */
@Path("/calendars/{secret}.ics")
@Tag(name = "Calendars")
public class CalendarResource {

    private final ReadFeed readFeed;

    CalendarResource(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GET
    @Produces(Stream.TYPE)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "readCalendar",
            summary = "The calendar behind a secret address",
            description =
                    "Meetings planned for 90 days back to 400 days ahead, cancelled ones marked as such (RFC 5545)."
                            + " Needs no access token. With an ETag, which changes when a meeting does. An address that is unknown, revoked or expired is not found.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = Stream.TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    public Response read(
            @PathParam("secret") @Parameter(description = "From the address that was answered with the feed")
                    String secret,
            @Context Request request) {
        return readFeed.read(FeedSecret.presented(secret))
                .map(content -> Stream.answer(content, request))
                .orElseThrow(Problems::notFound);
    }
}
