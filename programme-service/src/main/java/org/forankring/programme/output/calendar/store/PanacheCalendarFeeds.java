package org.forankring.programme.output.calendar.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.output.calendar.CalendarFeed;
import org.forankring.programme.output.calendar.CalendarFeeds;
import org.jspecify.annotations.Nullable;

/** Calendar feeds in the table {@code calendar_feed}. */
@ApplicationScoped
class PanacheCalendarFeeds implements CalendarFeeds, PanacheRepositoryBase<CalendarFeed, UUID> {

    private static final String OPEN = "revokedAt is null and expiresAt > ?2";
    private static final String NOTE_READING =
            "update CalendarFeed set lastReadAt = ?1" + " where id = ?2 and (lastReadAt is null or lastReadAt < ?3)";
    private static final Duration READING_NOTED_EVERY = Duration.ofHours(1);

    @Override
    public void add(CalendarFeed feed) {
        persistAndFlush(feed);
    }

    @Override
    public Optional<CalendarFeed> find(String subject, UUID id) {
        return find("subject = ?1 and id = ?2", subject, id).firstResultOptional();
    }

    @Override
    public long countOpen(String subject, Instant now) {
        return count("subject = ?1 and " + OPEN, subject, now);
    }

    @Override
    public List<CalendarFeed> list(String subject, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("subject = ?1 order by id", subject)
                        : find("subject = ?1 and id > ?2 order by id", subject, after))
                .range(0, limit - 1)
                .list();
    }

    /** Begins a transaction of its own, and with it a connection that sees what the caller may see now. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<CalendarFeed> admit(String secretHash, Instant now) {
        Optional<CalendarFeed> found =
                find("secretHash = ?1 and " + OPEN, secretHash, now).firstResultOptional();
        found.ifPresent(feed -> update(NOTE_READING, now, feed.id(), now.minus(READING_NOTED_EVERY)));
        return found;
    }
}
