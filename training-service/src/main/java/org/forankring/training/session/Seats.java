package org.forankring.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a session. Apart from its plan, because every municipality takes seats of a joint session while
 * none of them may change its plan, and counted, because none of them sees whom the others have enrolled.
 */
@Entity
@Table(name = "session_seats")
public class Seats {

    @Id
    private UUID sessionId;

    @Column(updatable = false)
    private @Nullable UUID municipalityId;

    @Column(updatable = false)
    private int capacity;

    @Column
    private int taken;

    @Version
    private long version;

    /** For Hibernate. */
    protected Seats() {}

    Seats(UUID sessionId, @Nullable UUID municipalityId, int capacity) {
        this.sessionId = sessionId;
        this.municipalityId = municipalityId;
        this.capacity = capacity;
    }

    /**
     * Takes one, if one is free. Only for seats that are locked; see {@link Sessions#lock}.
     *
     * @return whether one was free
     */
    boolean take() {
        if (!isOneFree()) {
            return false;
        }
        taken++;
        return true;
    }

    boolean isOneFree() {
        return taken < capacity;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    long version() {
        return version;
    }
}
