package org.forankring.training.track;

import java.time.LocalDate;
import java.util.UUID;

/** A track has been opened. */
public record TrackOpened(UUID implementationId, UUID municipalityId, String method, LocalDate openedOn) {}
