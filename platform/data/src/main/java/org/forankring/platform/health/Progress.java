package org.forankring.platform.health;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long the oldest of things has waited that are numbered and done about in the order of their numbers, judged from
 * looking now and then at how far they go and how far they are done. Whoever looks first sees nothing old.
 */
public final class Progress {

    private static final int REMEMBERED = 100;

    private final Deque<Seen> seen = new ArrayDeque<>();

    /**
     * Notes what there is to see.
     *
     * @param done everything below this number is done
     * @param end there is nothing yet from this number on
     */
    public synchronized void see(long done, long end, Instant at) {
        while (!seen.isEmpty() && seen.getFirst().end() <= done) {
            seen.removeFirst();
        }
        if (end > done && (seen.isEmpty() || seen.getLast().end() < end)) {
            if (seen.size() == REMEMBERED) {
                seen.removeLast();
            }
            seen.addLast(new Seen(end, at));
        }
    }

    /** Since when the oldest that is not done has been seen to wait, if any is. */
    public synchronized Optional<Instant> since() {
        return Optional.ofNullable(seen.peekFirst()).map(Seen::at);
    }

    private record Seen(long end, Instant at) {}
}
