package org.forankring.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** The memory that all request bodies under way may fill together. */
@ApplicationScoped
class BodyMemory {

    private final AtomicLong left;

    BodyMemory(Routes routes) {
        this.left = new AtomicLong(routes.bodyMemory().asLongValue());
    }

    /** Takes so many bytes, to be given back; false if they are not there. */
    boolean take(long bytes) {
        if (left.addAndGet(-bytes) >= 0) {
            return true;
        }
        left.addAndGet(bytes);
        return false;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
