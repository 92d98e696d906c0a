package org.forankring.training.track.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.track.TrackOpened;

@ApplicationScoped
class TellOfTracks {

    private static final long FIRST = 1;

    private final Outbox outbox;

    TellOfTracks(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes TrackOpened opened) {
        outbox.record(new PendingEvent(
                org.forankring.contracts.training.v1.TrackOpened.TYPE,
                opened.implementationId(),
                FIRST,
                Optional.of(opened.municipalityId()),
                new org.forankring.contracts.training.v1.TrackOpened(
                        opened.implementationId(), opened.municipalityId(), opened.method(), opened.openedOn())));
    }
}
