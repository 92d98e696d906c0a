package org.forankring.monitoring.userecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All use records: the latest state of each and every state before it. */
public interface UseRecords {

    /**
     * Stores records with the same number of statements however many there are. What is stored already and says
     * the same is left alone. Two callers that store the same records at once do so one after the other.
     *
     * @param records with distinct source ids
     * @return what became of each
     */
    List<UseRecordChange> store(Origin origin, UUID submission, Instant at, Collection<UseRecord> records);

    /** All states of a record, the first one first; none when there is no such record. */
    List<RecordedUse> history(Origin origin, String sourceId);

    /** A municipality's records, the latest use first, from after the given place on. */
    List<RecordedUse> list(UUID municipality, UseRecordFilter filter, RecordedUse.@Nullable Place after, int limit);
}
