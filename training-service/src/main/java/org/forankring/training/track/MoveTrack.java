package org.forankring.training.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Has a track go on with the version of the method that its implementation has been moved to. */
@ApplicationScoped
public class MoveTrack {

    private final Tracks tracks;

    MoveTrack(Tracks tracks) {
        this.tracks = tracks;
    }

    /**
     * Moves it; one that is opened later opens on that version.
     *
     * @param asOf when that was told
     */
    @Transactional
    public void move(UUID implementationId, int version, Instant asOf) {
        tracks.find(implementationId).ifPresent(track -> track.moveTo(version, asOf));
    }
}
