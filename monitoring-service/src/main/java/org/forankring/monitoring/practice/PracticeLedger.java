package org.forankring.monitoring.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has used which method in which months, kept up to date with the use records. */
public interface PracticeLedger {

    /**
     * Counts the months of these practitioners again from their use records, with the same number of statements
     * however many they are. A second caller with the same practitioners waits and then counts what the first has
     * written.
     *
     * @return what differs from before
     */
    List<PracticeChange> recount(UUID municipality, Collection<Practitioner> practitioners, Instant at);

    /** The practice, if any was ever recorded where the caller may see. */
    Optional<Practice> find(Practitioner practitioner);
}
