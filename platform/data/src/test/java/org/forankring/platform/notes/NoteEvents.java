package org.forankring.platform.notes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;

@ApplicationScoped
public class NoteEvents {

    /** Ends what makes the text {@code curable} poison. */
    public static final AtomicBoolean CURED = new AtomicBoolean();

    private final Intake intake;
    private final Handlers handlers;

    NoteEvents(Intake intake, Notes notes) {
        this.intake = intake;
        this.handlers = Handlers.of("notes")
                .each(NoteWritten.TYPE, NoteWritten.class, (fact, event) -> {
                    if (fact.text().equals("poison") || (fact.text().equals("curable") && !CURED.get())) {
                        throw new IllegalStateException("cannot be applied");
                    }
                    notes.hear(fact.id(), "written", fact.version());
                })
                .latest(
                        NoteStated.TYPE,
                        NoteStated.class,
                        (fact, event) -> notes.hear(fact.id(), "stated", fact.version()));
    }

    @Incoming("notes")
    public Uni<Void> receive(Message<String> message) {
        return intake.take(message, handlers);
    }
}
