package org.forankring.training.track;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tracks that the work at hand may see. */
public interface Tracks {

    void add(Track track);

    /** The track of an implementation. */
    Optional<Track> find(UUID implementationId);

    /** All of them in the order of their ids, from after the given one. */
    List<Track> list(@Nullable UUID after, int limit);
}
