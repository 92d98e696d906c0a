package org.forankring.testkit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record read from a topic, seen as the CloudEvent it carries in either content mode: binary, with the attributes in
 * {@code ce_} headers, or structured, with attributes and data in one JSON document.
 *
 * <p>Any record can be looked at, also one that is no event: {@link #header}, {@link #bytes} and {@link #attribute}
 * never fail, while {@link #type} and its like fail the test when the attribute is missing.
 */
public final class RecordedEvent {
    private static final String STRUCTURED = "application/cloudevents";

    private final ConsumerRecord<byte[], byte[]> received;

    RecordedEvent(ConsumerRecord<byte[], byte[]> received) {
        this.received = received;
    }

    public String topic() {
        return received.topic();
    }

    public int partition() {
        return received.partition();
    }

    public long offset() {
        return received.offset();
    }

    public Optional<String> key() {
        return Optional.ofNullable(received.key()).map(key -> new String(key, UTF_8));
    }

    /** The last header of this name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(received.headers().lastHeader(name))
                .map(header -> new String(header.value(), UTF_8));
    }

    /** A CloudEvents attribute or extension attribute by its bare name, such as {@code id} or {@code municipality}. */
    public Optional<String> attribute(String name) {
        return isStructured()
                ? EventJson.ifReadable(bytes()).map(event -> event.get(name)).map(JsonNode::asText)
                : header("ce_" + name);
    }

    public String id() {
        return required("id");
    }

    public String type() {
        return required("type");
    }

    public String source() {
        return required("source");
    }

    public String subject() {
        return required("subject");
    }

    /** The event's own JSON, without its attributes. */
    public JsonNode data() {
        return isStructured() ? json().path("data") : json();
    }

    /** The event's own JSON as a contract's record. */
    public <T> T data(Class<T> contract) {
        return EventJson.read(data(), contract);
    }

    /** The record's value as it was sent; empty when there is none. */
    public byte[] bytes() {
        var value = received.value();
        return value == null ? new byte[0] : value.clone();
    }

    @Override
    public String toString() {
        var headers = Stream.of(received.headers().toArray())
                .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .collect(Collectors.joining(", ", "{", "}"));
        return topic() + "-" + partition() + "@" + offset() + " " + headers + " " + new String(bytes(), UTF_8);
    }

    private boolean isStructured() {
        return header("content-type")
                .filter(type -> type.startsWith(STRUCTURED))
                .isPresent();
    }

    private JsonNode json() {
        return EventJson.read(bytes());
    }

    private String required(String attribute) {
        return attribute(attribute).orElseThrow(() -> new AssertionError("No attribute " + attribute + ": " + this));
    }
}
