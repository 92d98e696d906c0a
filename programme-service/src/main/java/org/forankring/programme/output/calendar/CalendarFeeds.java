package org.forankring.programme.output.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calendar feeds of all people. */
public interface CalendarFeeds {

    /** Adds a feed. */
    void add(CalendarFeed feed);

    /** A feed of the person's. */
    Optional<CalendarFeed> find(String subject, UUID id);

    /** How many feeds of the person can be read. */
    long countOpen(String subject, Instant now);

    /** The person's feeds in the order they were opened, from after the given one. */
    List<CalendarFeed> list(String subject, @Nullable UUID after, int limit);

    /** The feed with the secret of this hash, if it can be read; notes that it is being read. */
    Optional<CalendarFeed> admit(String secretHash, Instant now);
}
