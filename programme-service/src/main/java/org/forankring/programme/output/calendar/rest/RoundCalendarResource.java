package org.forankring.programme.output.calendar.rest;

import static org.forankring.platform.identity.Roles.ANYONE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.output.calendar.CalendarEntries;
import org.forankring.programme.output.calendar.WriteCalendar;
import org.forankring.programme.round.Round;
import org.forankring.programme.round.Rounds;

/** The joint meetings of a round as a calendar; like the round, open to every role. */
@Path("/rounds/{roundId}/calendar.ics")
@Tag(name = "Calendars")
public class RoundCalendarResource {

    private final Rounds rounds;
    private final CalendarEntries entries;
    private final WriteCalendar writeCalendar;

    RoundCalendarResource(Rounds rounds, CalendarEntries entries, WriteCalendar writeCalendar) {
        this.rounds = rounds;
        this.entries = entries;
        this.writeCalendar = writeCalendar;
    }

    @GET
    @Produces(Stream.TYPE)
    @RolesAllowed(ANYONE)
    @Operation(
            operationId = "getRoundCalendar",
            summary = "The joint meetings of a round as a calendar",
            description = "All of them, cancelled ones marked as such (RFC 5545). With an ETag, which changes when a"
                    + " meeting does.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = Stream.TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    public Response read(@PathParam("roundId") UUID roundId, @Context Request request) {
        Round round = rounds.find(roundId).orElseThrow(Problems::notFound);
        return Stream.answer(writeCalendar.write(round.name(), entries.ofRound(roundId)), request);
    }
}
