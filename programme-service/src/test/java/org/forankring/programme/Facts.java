package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
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
