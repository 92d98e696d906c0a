package org.forankring.gateway.routing;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/** What became of a request's body on its way in. */
sealed interface Received {

    /**
     * It is there from the first byte to the last.
     *
     * @param parts as they arrived; none of a request without a body
     * @param length in bytes, all parts together
     */
    record Whole(List<Buffer> parts, long length) implements Received {

        static final Whole NOTHING = new Whole(List.of(), 0);

        public Whole {
            parts = List.copyOf(parts);
        }
    }

    /** It will not be sent on. */
    enum Refused implements Received {
        TOO_LARGE,
        TOO_SLOW,
        /** Other bodies fill the memory that there is for them. */
        NO_ROOM,
        /** The client has gone, or what it sent is no body. */
        BROKEN_OFF
    }
}
