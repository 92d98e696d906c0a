package org.forankring.platform.outbox;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The events of one transaction, handed on in one go before it commits. */
final class RecordedEvents implements Synchronization {

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Consumer<List<RecordedEvent>> write;

    RecordedEvents(Consumer<List<RecordedEvent>> write) {
        this.write = write;
    }

    void add(RecordedEvent event) {
        events.add(event);
    }

    @Override
    public void beforeCompletion() {
        if (!events.isEmpty()) {
            write.accept(List.copyOf(events));
            events.clear();
        }
    }

    @Override
    public void afterCompletion(int status) {
        events.clear();
    }
}
