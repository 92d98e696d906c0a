package org.forankring.monitoring.userecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;

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

    /** A record with all its states. */
    Optional<RecordedUse> find(Origin origin, String sourceId);

    /** A municipality's records, the latest use first. */
    Page<RecordedUse> list(UUID municipality, UseRecordFilter filter, PageRequest page);
}
