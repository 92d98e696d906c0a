package org.forankring.training.track;

/** A track has been opened. */
public record TrackOpened(Track track) {}
