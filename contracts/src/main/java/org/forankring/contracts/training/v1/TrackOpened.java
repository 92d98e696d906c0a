package org.forankring.contracts.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** The training of a municipality for a method has been laid out from the method's training elements. */
public record TrackOpened(UUID implementationId, UUID municipalityId, String method, LocalDate openedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.training.track-opened.v1";
}
