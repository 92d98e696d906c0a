package org.forankring.programme.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.programme.Reach;

/** Reads a feed for whoever knows its secret. Nobody else is asked who they are, so the feed says what is seen. */
@ApplicationScoped
public class ReadFeed {

    private static final int MONTHS_BACK = 12;

    private final CalendarFeeds feeds;
    private final CalendarEntries entries;
    private final WriteCalendar writeCalendar;
    private final Clock clock;

    ReadFeed(CalendarFeeds feeds, CalendarEntries entries, WriteCalendar writeCalendar, Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.writeCalendar = writeCalendar;
        this.clock = clock;
    }

    /** The calendar, from a year back; empty when no feed that can be read has the secret. */
    public Optional<byte[]> read(FeedSecret secret) {
        LocalDate from = LocalDate.now(clock).minusMonths(MONTHS_BACK);
        return Tenancy.everywhere(() -> feeds.admit(secret.hash(), clock.instant()))
                .map(feed -> writeCalendar.write(feed.name(), within(feed.reach(), from)));
    }

    private List<CalendarEntry> within(Reach reach, LocalDate from) {
        return reach.municipality()
                .map(municipality -> Tenancy.in(municipality, () -> entries.within(reach, from)))
                .orElseGet(() -> Tenancy.everywhere(() -> entries.within(reach, from)));
    }
}
