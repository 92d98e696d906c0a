package org.forankring.training.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions that the work at hand may see: joint ones and those of its municipality. */
public interface Sessions {

    void add(Session session);

    Optional<Session> find(UUID id);

    /** A session whose seats nobody else can take until the transaction ends. */
    Optional<Session> lock(UUID id);

    /** Those of the method and element, if these are given, in the order they were planned, from after the given one. */
    List<Session> list(Optional<String> method, Optional<String> element, @Nullable UUID after, int limit);
}
