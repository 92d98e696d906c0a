package org.forankring.platform.locking;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * Locks the row of an entity and reads it with the lock. A query for an entity that the transaction has read before,
 * as one under an idempotency key has, fails once somebody else has changed the row in between; this does not.
 */
public final class RowLock {

    private RowLock() {}

    /**
     * Waits for other writers of the row and holds it until the transaction ends.
     *
     * @param key the entity's primary key
     * @return the entity as its row says now, where changes not yet written are lost; empty when there is no such row
     */
    public static <E> Optional<E> hold(EntityManager entities, Class<E> type, Object key) {
        Optional<E> known = Optional.ofNullable(entities.find(type, key));
        known.ifPresent(entity -> entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE));
        return known;
    }
}
