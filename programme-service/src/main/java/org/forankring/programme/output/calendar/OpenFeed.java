package org.forankring.programme.output.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forankring.platform.time.Ids;
import org.forankring.programme.output.calendar.CalendarFeed.Scope;

/** Opens a calendar feed for a person. */
@ApplicationScoped
public class OpenFeed {

    private static final int MOST = 10;

    private final CalendarFeeds feeds;
    private final SecureRandom random;
    private final Clock clock;
    private final Ids ids;

    OpenFeed(CalendarFeeds feeds, SecureRandom random, Clock clock, Ids ids) {
        this.feeds = feeds;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Opens a feed of what is within the owner's reach.
     *
     * @param scope without it, the owner's own meetings if it is known who that is, else all
     * @param name what the owner calls it, for example the device that reads it
     */
    @Transactional
    public FeedOpening open(CalendarFeed.Owner owner, Optional<Scope> scope, String name) {
        if (!owner.reach().everywhere() && owner.reach().municipality().isEmpty()) {
            return new FeedOpening.NothingToShow();
        }
        Scope shown = scope.orElse(owner.employee().isPresent() ? Scope.MINE : Scope.ALL);
        if (shown == Scope.MINE && owner.employee().isEmpty()) {
            return new FeedOpening.NobodyInvited();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (feeds.countOpen(owner.subject(), now) >= MOST) {
            return new FeedOpening.TooMany(MOST);
        }
        FeedSecret secret = FeedSecret.drawnFrom(random);
        CalendarFeed feed = new CalendarFeed(ids.next(), owner, shown, name, secret, now);
        feeds.add(feed);
        return new FeedOpening.Opened(feed, secret);
    }
}
