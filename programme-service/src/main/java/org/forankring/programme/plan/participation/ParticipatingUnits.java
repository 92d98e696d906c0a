package org.forankring.programme.plan.participation;

import java.util.List;
import java.util.UUID;

/** The units that take part, each once, in the order they were named. */
public record ParticipatingUnits(List<UUID> ids) {

    public ParticipatingUnits {
        ids = ids.stream().distinct().toList();
    }
}
