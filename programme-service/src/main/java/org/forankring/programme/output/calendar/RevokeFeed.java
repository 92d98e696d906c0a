package org.forankring.programme.output.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Revokes a calendar feed: its address shows nothing from then on. */
@ApplicationScoped
public class RevokeFeed {

    private final CalendarFeeds feeds;
    private final Clock clock;

    RevokeFeed(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Revokes one of the person's feeds, once. */
    @Transactional
    public Optional<CalendarFeed> revoke(String subject, UUID id) {
        Optional<CalendarFeed> found = feeds.find(subject, id);
        found.ifPresent(feed -> feed.revoke(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return found;
    }
}
