package org.forankring.training.track;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tracks that the work at hand may see. */
public interface Tracks {

    void add(Track track);

    Optional<Track> find(UUID implementationId);

    /** Tracks in the order of their ids, after the given one if set. */
    List<Track> list(@Nullable UUID after, int limit);
}
