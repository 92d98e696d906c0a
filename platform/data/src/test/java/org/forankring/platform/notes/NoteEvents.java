package org.forankring.platform.notes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;

@ApplicationScoped
public class NoteEvents implements Listener {

    /** The texts that are poison no longer. */
    public static final Set<String> CURED = ConcurrentHashMap.newKeySet();

    private final Intake intake;
    private final Handlers handlers;

    NoteEvents(Intake intake, Notes notes) {
        this.intake = intake;
        this.handlers = Handlers.of("notes")
                .each(NoteWritten.TYPE, NoteWritten.class, (fact, event) -> {
                    checkPoison(fact.text());
                    notes.hear(fact.id(), "written", fact.version());
                })
                .latest(
                        NoteStated.TYPE,
                        NoteStated.class,
                        (fact, event) -> notes.hear(fact.id(), "stated", fact.version()));
    }

    @Incoming("notes")
    public Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static void checkPoison(String text) {
        boolean isPoison = text.equals("poison") || text.startsWith("curable") || text.startsWith("incurable");
        if (isPoison && !CURED.contains(text)) {
            throw new IllegalStateException("cannot be applied");
        }
        if (text.equals("endless")) {
            throw new StackOverflowError();
        }
        if (text.equals("missing")) {
            throw new NoClassDefFoundError("a class");
        }
    }
}
