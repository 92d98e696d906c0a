package org.forankring.programme.standing.overview.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.table.Separator;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.round.Rounds;
import org.forankring.programme.standing.overview.ReadOverview;
import org.forankring.programme.standing.overview.Row;
import org.jspecify.annotations.Nullable;

/** How far the municipalities of a round are. */
@Path("/rounds/{roundId}")
@Tag(name = "Rounds")
public class OverviewResource {

    private final Rounds rounds;
    private final ReadOverview readOverview;
    private final Actors actors;
    private final Calendars calendars;

    OverviewResource(Rounds rounds, ReadOverview readOverview, Actors actors, Calendars calendars) {
        this.rounds = rounds;
        this.readOverview = readOverview;
        this.actors = actors;
        this.calendars = calendars;
    }

    @GET
    @Path("/overview")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getOverview",
            summary = "How far the municipalities of a round are",
            description =
                    "Phase, days in it, activities done, what is due next, how much is overdue, which gates were"
                            + " overridden, and how far the gate at hand is. What is due comes from meetings, tasks and other"
                            + " entries with a day, strategies, reviews of the plan, and units that are to sign it off. The board"
                            + " sees all municipalities of the round, anyone else the one in the access token. Computed from what is known now.")
    public OverviewAnswer read(@PathParam("roundId") UUID roundId, @BeanParam @Valid ViewParameters view) {
        return new OverviewAnswer(
                roundId,
                calendars.today(),
                rows(roundId, view).stream().map(OverviewRowAnswer::of).toList());
    }

    @GET
    @Path("/overview.csv")
    @Produces("text/csv")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "exportOverview",
            summary = "How far the municipalities of a round are, as CSV",
            description = "The same as the overview, for spreadsheets: RFC 4180, UTF-8 with a byte order mark, with a"
                    + " header. In English the columns are called as the fields of the overview are. A text that a"
                    + " spreadsheet would take for a formula, a number or a day has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(
            @PathParam("roundId") UUID roundId,
            @BeanParam @Valid ViewParameters view,
            @QueryParam("separator")
                    @Parameter(
                            description = "What stands between the cells; without it a comma in English, else a"
                                    + " semicolon, and then decimal numbers have commas",
                            example = "semicolon")
                    @Nullable
                    Separator separator) {
        Language language = RequestLanguage.current();
        String table = OverviewTable.of(rows(roundId, view))
                .with(Objects.requireNonNullElseGet(separator, () -> Separator.usualIn(language)), language);
        return Response.ok(table, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"overview.csv\"")
                .build();
    }

    private List<Row> rows(UUID round, ViewParameters view) {
        if (rounds.find(round).isEmpty()) {
            throw Problems.notFound();
        }
        return readOverview.read(Reach.of(actors.current()), round, view.view());
    }
}
