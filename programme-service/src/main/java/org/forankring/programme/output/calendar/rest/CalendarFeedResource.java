package org.forankring.programme.output.calendar.rest;

import static org.forankring.platform.identity.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Wording;
import org.forankring.platform.location.PublicAddress;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.output.calendar.CalendarFeed;
import org.forankring.programme.output.calendar.CalendarFeeds;
import org.forankring.programme.output.calendar.FeedOpening;
import org.forankring.programme.output.calendar.OpenFeed;
import org.forankring.programme.output.calendar.RevokeFeed;

/** The caller's calendar feeds: each person sees and revokes their own. */
@Path("/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarFeedResource {

    private final CalendarFeeds feeds;
    private final OpenFeed openFeed;
    private final RevokeFeed revokeFeed;
    private final Actors actors;
    private final PublicAddress publicAddress;

    CalendarFeedResource(
            CalendarFeeds feeds, OpenFeed openFeed, RevokeFeed revokeFeed, Actors actors, PublicAddress publicAddress) {
        this.feeds = feeds;
        this.openFeed = openFeed;
        this.revokeFeed = revokeFeed;
        this.actors = actors;
        this.publicAddress = publicAddress;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "The caller's calendar feeds",
            description = "In the order they were opened, revoked ones included, without their addresses.")
    public Page<FeedAnswer> list(@BeanParam @Valid PageRequest page) {
        return page.byId((after, limit) -> feeds.list(actors.current().subject(), after, limit), feed -> feed.id())
                .map(FeedAnswer::of);
    }

    @POST
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "openCalendarFeed",
            summary = "Open a calendar feed",
            description = "Makes a secret address under which calendar programs read meetings without a token. When the"
                    + " access token says which employee of the municipality the caller is, these are the"
                    + " meetings to which that person is invited and the joint ones; otherwise, and with the"
                    + " scope all, those of the caller's municipality, for the board of all rounds and"
                    + " municipalities. Shown is what is planned for 90 days back to 400 days ahead. The address"
                    + " is answered this once and is not kept by the service; it ends after 400 days, or when it"
                    + " is revoked. A request sent twice opens two feeds: revoke the one that is not needed.")
    @APIResponseSchema(value = OpenedFeedAnswer.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "too-many-calendar-feeds: revoke one that is not needed."
                    + " nothing-to-show: the token names no municipality, or for the scope mine no employee of one.")
    public Response open(FeedBody body) {
        Actor actor = actors.current();
        CalendarFeed.Owner owner = new CalendarFeed.Owner(actor.subject(), Reach.of(actor), actor.employee());
        return switch (openFeed.open(owner, Optional.ofNullable(body.scope()), body.name())) {
            case FeedOpening.Opened(CalendarFeed feed, var secret) ->
                Response.created(URI.create("calendar-feeds/" + feed.id()))
                        .entity(OpenedFeedAnswer.of(feed, secret, publicAddress))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case FeedOpening.TooMany(int most) -> throw Problems.refusal("too-many-calendar-feeds", "most", most);
            case FeedOpening.NobodyInvited() ->
                throw Problems.refused("nothing-to-show", Wording.of("problem.nothing-to-show.nobody-invited"));
            case FeedOpening.NothingToShow() ->
                throw Problems.refused("nothing-to-show", Wording.of("problem.nothing-to-show.no-municipality"));
        };
    }

    @GET
    @Path("/{feedId}")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "getCalendarFeed",
            summary = "One of the caller's calendar feeds",
            description = "Without its address.")
    public FeedAnswer read(@PathParam("feedId") UUID feedId) {
        return feeds.find(actors.current().subject(), feedId)
                .map(FeedAnswer::of)
                .orElseThrow(Problems::notFound);
    }

    @POST
    @Path("/{feedId}/revocation")
    @RolesAllowed(PARTICIPANT)
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Revoke a calendar feed",
            description = "Its address shows nothing from then on. A feed that is revoked stays so.")
    public FeedAnswer revoke(@PathParam("feedId") UUID feedId) {
        return revokeFeed
                .revoke(actors.current().subject(), feedId)
                .map(FeedAnswer::of)
                .orElseThrow(Problems::notFound);
    }
}
