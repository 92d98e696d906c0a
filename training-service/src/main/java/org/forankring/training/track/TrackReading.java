package org.forankring.training.track;

import java.time.Instant;
import java.util.List;

/**
 * A track and where it stands.
 *
 * @param asOf when the newest fact of programme-service was published that this rests on
 * @param elements in the order of the method; empty while the method version has not arrived
 */
public record TrackReading(Track track, Instant asOf, List<ElementProgress> elements) {

    public TrackReading {
        elements = List.copyOf(elements);
    }
}
