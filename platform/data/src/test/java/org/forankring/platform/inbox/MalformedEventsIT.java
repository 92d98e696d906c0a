package org.forankring.platform.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.NoteWritten;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.broker.TestBroker;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.identity.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever bytes arrive, the record becomes a dead letter with its reason, and the next one is applied. */
@PlatformTest
class MalformedEventsIT {

    private static final String TOPIC = "forankring.programme";
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final String STRUCTURED = "application/cloudevents+json; charset=UTF-8";

    private final UUID subject = UUID.randomUUID();
    private final String key = subject.toString();
    private final Map<String, ProducerRecord<byte[], byte[]>> malformed = new LinkedHashMap<>();

    @Test
    void each_way_to_be_malformed_ends_in_the_dead_letters_with_its_reason_and_the_next_event_is_applied()
            throws Exception {
        binary("specversion is missing", "ce_specversion", null);
        binary("specversion is not 1.0", "ce_specversion", "0.3");
        binary("id is missing", "ce_id", null);
        binary("id has a control character", "ce_id", "a\u0000b");
        binary("id is longer", "ce_id", "x".repeat(3000));
        binary("type is missing", "ce_type", "");
        binary("source is missing", "ce_source", null);
        binary("source is no URI", "ce_source", "no URI at all");
        binary("dataschema is no URI", "ce_dataschema", "http://[");
        binary("dataschema is no absolute URI", "ce_dataschema", "schema.json");
        binary("time is no time", "ce_time", "yesterday");
        binary("time is no time", "ce_time", "2026-02-30T00:00:00Z");
        binary("municipalityid is no UUID", "ce_municipalityid", "1-1-1-1-1");
        binary("aggregateversion is no whole number", "ce_aggregateversion", "many");
        binary("aggregateversion is no whole number", "ce_aggregateversion", "99999999999999999999");
        binary("not to be JSON", "content-type", "text/xml");
        binary("another format", "content-type", "application/cloudevents-batch+json");
        with("is not UTF-8", "ce_subject", new byte[] {(byte) 0xC0, (byte) 0x80});
        with("is there twice", "ce_type", "other".getBytes(UTF_8));
        add("not a CloudEvent", record(Map.of(), data()));
        add("no data", record(headers(), null));
        add("no data", record(headers(), new byte[0]));
        add("data are not UTF-8", record(headers(), new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}));
        add("not a NoteWritten", record(headers(), "{\"id\": 5".getBytes(UTF_8)));
        add("not a NoteWritten", record(headers(), "[]".getBytes(UTF_8)));
        add("no data", record(headers(), "null".getBytes(UTF_8)));
        structured("is no JSON object", "[]");
        structured("specversion is missing", "{}");
        structured("is no JSON", "garbage");
        structured("is no JSON", "{\"id\": 1, \"id\": 2}");
        structured("no data", envelope("\"data\": null"));
        structured("no Base64", envelope("\"data_base64\": \"***\""));
        structured("time is no time", envelope("\"time\": 5, \"data\": {}"));

        try (EventRecorder dead = EventRecorder.fromNow(TOPIC + ".dlq")) {
            send(malformed.values());
            send(List.of(record(headers(), data())));
            await().atMost(LONG).until(() -> heard() == 1);

            assertThat(dead.all().stream()
                            .filter(letter -> letter.key().equals(Optional.of(key)))
                            .map(letter -> letter.header("dead-letter-reason").orElse("")))
                    .zipSatisfy(
                            malformed.keySet(),
                            (reason, expected) ->
                                    assertThat(reason).contains(expected.substring(0, expected.indexOf(" ("))));
        }
        assertThat(lettersOf(malformed.size())).hasSize(malformed.size());
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void a_structured_event_is_applied_like_a_binary_one() throws Exception {
        String document = envelope("\"aggregateversion\": 7, \"time\": \"2026-11-03T10:00:00.5+01:00\", \"data\": "
                + new String(data(), UTF_8));
        send(List.of(record(Map.of("content-type", STRUCTURED), document.getBytes(UTF_8))));
        await().atMost(LONG).until(() -> heard() == 1);
    }

    @Test
    void a_record_too_large_for_the_dead_letter_topic_is_kept_and_the_next_event_is_applied() throws Exception {
        byte[] large = "x".repeat(1_048_000).getBytes(StandardCharsets.US_ASCII);
        send(List.of(record(Map.of("ce_subject", key), large), record(headers(), data())));
        await().atMost(LONG).until(() -> heard() == 1);
        assertThat(lettersOf(1)).singleElement().asString().contains("is missing");
    }

    private void binary(String reason, String header, @Nullable String value) {
        Map<String, String> headers = headers();
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        add(reason, record(headers, data()));
    }

    /** One more header than a good event has. */
    private void with(String reason, String header, byte[] value) {
        ProducerRecord<byte[], byte[]> record = record(headers(), data());
        record.headers().add(header, value);
        add(reason, record);
    }

    private void structured(String reason, String document) {
        add(reason, record(Map.of("content-type", STRUCTURED), document.getBytes(UTF_8)));
    }

    private void add(String reason, ProducerRecord<byte[], byte[]> record) {
        malformed.put(reason + " (" + malformed.size() + ")", record);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "testkit");
        headers.put("ce_type", NoteWritten.TYPE);
        headers.put("ce_subject", key);
        headers.put("ce_time", "2026-11-03T09:00:00Z");
        headers.put("content-type", "application/json");
        return headers;
    }

    private byte[] data() {
        return "{\"id\": \"%s\", \"text\": \"fine\", \"version\": 1}"
                .formatted(subject)
                .getBytes(UTF_8);
    }

    private String envelope(String members) {
        return "{\"specversion\": \"1.0\", \"id\": \"%s\", \"source\": \"testkit\", \"type\": \"%s\", \"subject\": \"%s\", %s}"
                .formatted(UUID.randomUUID(), NoteWritten.TYPE, key, members);
    }

    private ProducerRecord<byte[], byte[]> record(Map<String, String> headers, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(TOPIC, key.getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static void send(Collection<ProducerRecord<byte[], byte[]>> records) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestBroker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        }
    }

    /** The reasons of the letters kept last. */
    private static List<String> lettersOf(int number) {
        List<String> reasons = JsonPath.from(given().header(
                                "Authorization",
                                "Bearer " + Tokens.of(Roles.BOARD_ADMINISTRATOR).signed())
                        .get("/dead-letters?limit=1000")
                        .asString())
                .getList("reason");
        return reasons.subList(Math.max(0, reasons.size() - number), reasons.size());
    }

    private int heard() throws Exception {
        try (var connection = TestDatabase.ofService("notes").superuser().getConnection();
                var query =
                        connection.prepareStatement("select coalesce(sum(times), 0) from note_heard where id = ?")) {
            query.setObject(1, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
