package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;

/** The facts that the service announces, held against their published schemas. */
public final class Facts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts() {}

    /** Records what is announced from now on. */
    public static EventRecorder fromNow() {
        return EventRecorder.fromNow("forankring.programme");
    }

    /**
     * What is announced of a type about a subject, once that are as many facts: no more of them, each as its schema
     * asks for, and of a later version than the one before.
     */
    public static <T extends Record> List<T> told(EventRecorder events, Class<T> fact, Object subject, int number)
            throws IOException, ReflectiveOperationException {
        Object type = fact.getField("TYPE").get(null);
        await().until(() -> ofType(events, type, subject).size() >= number);
        List<T> told = new ArrayList<>();
        long version = 0;
        for (RecordedEvent event : ofType(events, type, subject)) {
            long next = Long.parseLong(event.attribute("aggregateversion").orElseThrow());
            assertThat(next).isGreaterThan(version);
            version = next;
            told.add(valid(event).data(fact));
        }
        assertThat(told).hasSize(number);
        return told;
    }

    private static List<RecordedEvent> ofType(EventRecorder events, Object type, Object subject) {
        return events.about(subject).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    /** Requires that an event says what its type's schema asks for. */
    public static RecordedEvent valid(RecordedEvent event) throws IOException {
        String[] type = event.type().split("\\.");
        String schema = "/org/forankring/contracts/" + type[1] + "/" + type[3] + "/" + type[2] + ".schema.json";
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(read(schema))
                        .validate(event.data()))
                .isEmpty();
        return event;
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(Facts.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(file);
        }
    }
}
