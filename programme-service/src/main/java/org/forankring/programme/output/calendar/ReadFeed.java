package org.forankring.programme.output.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.output.calendar.CalendarEntries.Period;

/** Reads a feed for whoever knows its secret. Nobody else is asked who they are, so the feed says what is seen. */
@ApplicationScoped
public class ReadFeed {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;

    private final CalendarFeeds feeds;
    private final CalendarEntries entries;
    private final WriteCalendar writeCalendar;
    private final Clock clock;
    private final Calendars calendars;

    ReadFeed(
            CalendarFeeds feeds,
            CalendarEntries entries,
            WriteCalendar writeCalendar,
            Clock clock,
            Calendars calendars) {
        this.feeds = feeds;
        this.entries = entries;
        this.writeCalendar = writeCalendar;
        this.clock = clock;
        this.calendars = calendars;
    }

    /**
     * The calendar, from 90 days back to 400 days ahead, so that however long a feed is read, a reading stays small.
     * Empty when no feed that can be read has the secret.
     */
    public Optional<byte[]> read(FeedSecret secret) {
        return Tenancy.everywhere(() -> feeds.admit(secret.hash(), clock.instant()))
                .map(feed -> writeCalendar.write(feed.name(), shown(feed)));
    }

    private List<CalendarEntry> shown(CalendarFeed feed) {
        Reach reach = feed.reach();
        LocalDate today = reach.municipality().map(calendars::today).orElseGet(calendars::today);
        Period period = new Period(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        return reach.municipality()
                .map(municipality -> Tenancy.in(municipality, () -> entries.within(reach, feed.invited(), period)))
                .orElseGet(() -> Tenancy.everywhere(() -> entries.within(reach, feed.invited(), period)));
    }
}
