package org.forankring.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What a listener does with each type of event. Types without a handler are skipped, so that a producer can
 * add types first.
 */
public final class Handlers {

    private final String consumer;
    private final Map<String, Handler<?>> byType = new HashMap<>();

    private Handlers(String consumer) {
        this.consumer = consumer;
    }

    /**
     * No handlers yet.
     *
     * @param consumer names the listener in the inbox; stable for ever, for example {@code training.staff}
     */
    public static Handlers of(String consumer) {
        return new Handlers(consumer);
    }

    /** Applies every event of the type once: for facts that each count. */
    public <T extends Record> Handlers each(String type, Class<T> fact, BiConsumer<T, ReceivedEvent> effect) {
        byType.put(type, new Handler<>(fact, effect, false));
        return this;
    }

    /**
     * Applies an event of the type once and only if it is newer than the last one applied for its subject: for
     * facts that carry the whole state.
     */
    public <T extends Record> Handlers latest(String type, Class<T> fact, BiConsumer<T, ReceivedEvent> effect) {
        byType.put(type, new Handler<>(fact, effect, true));
        return this;
    }

    String consumer() {
        return consumer;
    }

    Optional<Handler<?>> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    record Handler<T extends Record>(Class<T> fact, BiConsumer<T, ReceivedEvent> effect, boolean onlyLatest) {}
}
