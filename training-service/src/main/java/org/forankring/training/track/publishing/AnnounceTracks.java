package org.forankring.training.track.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.track.Track;
import org.forankring.training.track.TrackOpened;

/** Announces tracks that have been opened. */
@ApplicationScoped
class AnnounceTracks {

    private final Outbox outbox;

    AnnounceTracks(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes TrackOpened opened) {
        Track track = opened.track();
        outbox.record(PendingEvent.of(
                org.forankring.contracts.training.v1.TrackOpened.TYPE,
                track,
                new org.forankring.contracts.training.v1.TrackOpened(
                        track.id(), track.municipalityId(), track.method(), track.openedOn())));
    }
}
