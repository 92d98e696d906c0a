package org.forankring.monitoring.practice;

import java.util.List;
import java.util.UUID;

/** The practice of some employees of a municipality has changed. */
public record PracticeChanged(UUID municipality, List<PracticeChange> changes) {

    public PracticeChanged {
        changes = List.copyOf(changes);
    }
}
