package org.forankring.training.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions that the work at hand may see: joint ones and those of its municipality. */
public interface Sessions {

    void add(Session session);

    Optional<Session> find(UUID id);

    /** Finds a session and holds its seats until the transaction ends: other bookings of it wait. */
    Optional<Session> findForBooking(UUID id);

    /** Sessions in the order they were planned, after the given one and of the method and element if these are set. */
    List<Session> list(@Nullable String method, @Nullable String element, @Nullable UUID after, int limit);
}
