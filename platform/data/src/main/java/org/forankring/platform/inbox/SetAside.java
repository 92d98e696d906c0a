package org.forankring.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Makes a record that cannot be applied a dead letter. */
@ApplicationScoped
class SetAside {

    private static final Logger LOG = Logger.getLogger(SetAside.class);

    private final OpenEnvelope envelopes;
    private final DeadLetters letters;
    private final LetterTopics topics;

    SetAside(OpenEnvelope envelopes, DeadLetters letters, LetterTopics topics) {
        this.envelopes = envelopes;
        this.letters = letters;
        this.topics = topics;
    }

    /** Keeps it with the reason. Once it is kept, the partition may go on. */
    void setAside(ConsumerRecord<byte[], byte[]> record, Handlers handlers, Throwable poison) {
        letters.keep(record, handlers.consumer(), event(record), LetterTexts.reason(poison));
        tell(record, handlers, poison);
        topics.copy(record, handlers.consumer(), poison);
    }

    /** Where in the code it failed tells something only if the record could be read. */
    private static void tell(ConsumerRecord<byte[], byte[]> record, Handlers handlers, Throwable poison) {
        String what = handlers.consumer() + " sets " + record.topic() + "/" + record.partition() + "@" + record.offset()
                + " aside as a dead letter: " + LetterTexts.reason(poison);
        if (poison instanceof PoisonEvent) {
            LOG.error(what);
        } else {
            LOG.error(what, poison);
        }
    }

    private Optional<ReceivedEvent> event(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.of(envelopes.open(record).event());
        } catch (PoisonEvent noEvent) {
            return Optional.empty();
        }
    }
}
