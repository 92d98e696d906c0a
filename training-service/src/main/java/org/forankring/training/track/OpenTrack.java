package org.forankring.training.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Opens a municipality's track when the board has committed its support. */
@ApplicationScoped
public class OpenTrack {

    private final Tracks tracks;
    private final Event<TrackOpened> opened;

    OpenTrack(Tracks tracks, Event<TrackOpened> opened) {
        this.tracks = tracks;
        this.opened = opened;
    }

    /** Opens it once; the track of an implementation that has one already stays as it is. */
    @Transactional
    public void open(Track track) {
        if (tracks.find(track.id()).isPresent()) {
            return;
        }
        tracks.add(track);
        opened.fire(new TrackOpened(track));
    }
}
