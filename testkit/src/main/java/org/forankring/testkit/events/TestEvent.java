package org.forankring.testkit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * A CloudEvent for a listener to be fed with, in binary mode.
 *
 * <pre>{@code
 * TestEvent.of("forankring.training.training-completed.v1")
 *         .source("training-service")
 *         .subject(employee)
 *         .attribute("municipality", municipality)
 *         .data(new TrainingCompleted(...));
 * }</pre>
 *
 * <p>Every verb answers a changed copy with the same {@code id}, so one event can be sent twice.
 */
public final class TestEvent {
    private final Map<String, String> attributes;
    private final String data;

    private TestEvent(Map<String, String> attributes, String data) {
        this.attributes = attributes;
        this.data = data;
    }

    /** An event of this type that happened now, with an id of its own, about a subject of its own, and with no data. */
    public static TestEvent of(String type) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", "1.0");
        attributes.put("id", UUID.randomUUID().toString());
        attributes.put("type", type);
        attributes.put("source", "testkit");
        attributes.put("subject", UUID.randomUUID().toString());
        attributes.put("time", Instant.now().toString());
        attributes.put("datacontenttype", "application/json");
        return new TestEvent(attributes, "{}");
    }

    public String id() {
        return attributes.getOrDefault("id", "");
    }

    /** The aggregate's identifier: also the record's key, which decides its partition. */
    public String subject() {
        return attributes.getOrDefault("subject", "");
    }

    public TestEvent id(Object id) {
        return attribute("id", id);
    }

    public TestEvent source(String source) {
        return attribute("source", source);
    }

    public TestEvent subject(Object subject) {
        return attribute("subject", subject);
    }

    public TestEvent time(Instant time) {
        return attribute("time", time);
    }

    /** Sets an attribute or extension attribute, by its bare name, to the text of a value. */
    public TestEvent attribute(String name, Object value) {
        var changed = new LinkedHashMap<>(attributes);
        changed.put(name, value.toString());
        return new TestEvent(changed, data);
    }

    /** Leaves an attribute out, also one that CloudEvents requires. */
    public TestEvent without(String attribute) {
        var changed = new LinkedHashMap<>(attributes);
        changed.remove(attribute);
        return new TestEvent(changed, data);
    }

    /** Carries an object as JSON, usually a contract's record or a map. */
    public TestEvent data(Object content) {
        return json(EventJson.written(content));
    }

    /** Carries this text, which should be JSON and for a poisonous event is not. */
    public TestEvent json(String text) {
        return new TestEvent(attributes, text);
    }

    ProducerRecord<byte[], byte[]> recordFor(String topic) {
        var headers = new ArrayList<Header>();
        attributes.forEach((name, value) -> headers.add(new RecordHeader("ce_" + name, value.getBytes(UTF_8))));
        headers.add(new RecordHeader("content-type", "application/json".getBytes(UTF_8)));
        return new ProducerRecord<>(topic, null, subject().getBytes(UTF_8), data.getBytes(UTF_8), List.copyOf(headers));
    }
}
