package org.forankring.testkit.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventRecorderTest {
    private static final String TOPIC = "forankring.training";
    private static final String TYPE = "forankring.training.training-completed.v1";

    private final EventSender sender = new EventSender();
    private final EventRecorder recorder = EventRecorder.fromNow(TOPIC);

    @AfterEach
    void disconnect() {
        sender.close();
        recorder.close();
    }

    @Test
    void an_event_arrives_with_its_attributes_and_its_data() {
        var municipality = UUID.randomUUID();
        var event = TestEvent.of(TYPE)
                .source("training-service")
                .subject(UUID.randomUUID())
                .attribute("municipality", municipality)
                .data(new Completed("two-day course", LocalDate.of(2026, 11, 3)));
        sender.send(TOPIC, event);

        var received = recorder.await(TYPE, event.subject());

        assertThat(received.id()).isEqualTo(event.id());
        assertThat(received.type()).isEqualTo(TYPE);
        assertThat(received.source()).isEqualTo("training-service");
        assertThat(received.key()).contains(event.subject());
        assertThat(received.attribute("municipality")).contains(municipality.toString());
        assertThat(received.header("ce_specversion")).contains("1.0");
        assertThat(received.header("ce_datacontenttype")).contains("application/json");
        assertThat(received.data().get("on").asText()).isEqualTo("2026-11-03");
        assertThat(received.data(Completed.class))
                .isEqualTo(new Completed("two-day course", LocalDate.of(2026, 11, 3)));
    }

    @Test
    void a_structured_event_reads_the_same() {
        sender.sendRaw(
                TOPIC, "lone", Map.of("content-type", "application/cloudevents+json; charset=UTF-8"), """
                {"specversion": "1.0", "id": "1", "type": "%s", "source": "training-service", "subject": "lone",
                 "municipality": "aarhus", "data": {"element": "reflection lab", "on": "2026-11-03"}}
                """.formatted(
                                TYPE)
                        .getBytes(UTF_8));

        var received = recorder.await(TYPE, "lone");

        assertThat(received.source()).isEqualTo("training-service");
        assertThat(received.attribute("municipality")).contains("aarhus");
        assertThat(received.data(Completed.class).element()).isEqualTo("reflection lab");
    }

    @Test
    void events_of_one_subject_keep_their_order_and_one_sent_twice_is_there_twice() {
        var event = TestEvent.of(TYPE);
        sender.send(TOPIC, event.data(Map.of("step", 1)));
        sender.send(TOPIC, event.data(Map.of("step", 2)));
        sender.send(TOPIC, TestEvent.of(TYPE));

        assertThat(recorder.about(event.subject()))
                .extracting(
                        RecordedEvent::id,
                        received -> received.data().get("step").asInt())
                .containsExactly(tuple(event.id(), 1), tuple(event.id(), 2));
        assertThat(recorder.all()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_recorder_from_now_leaves_out_the_past_and_one_from_the_beginning_holds_it() {
        var past = TestEvent.of(TYPE);
        sender.send(TOPIC, past);

        try (var later = EventRecorder.fromNow(TOPIC);
                var everything = EventRecorder.fromBeginning(TOPIC)) {
            assertThat(later.about(past.subject())).isEmpty();
            assertThat(everything.about(past.subject())).hasSize(1);
        }
    }

    @Test
    void a_record_that_is_no_event_can_still_be_looked_at() {
        sender.sendRaw(TOPIC, "poison", Map.of("reason", "test"), new byte[] {(byte) 0xff, 0});

        var received = recorder.await("poison", record -> record.key().equals(Optional.of("poison")));

        assertThat(received.bytes()).containsExactly(0xff, 0);
        assertThat(received.header("reason")).contains("test");
        assertThat(received.attribute("type")).isEmpty();
        assertThatThrownBy(received::type).isInstanceOf(AssertionError.class).hasMessageContaining("No attribute type");
    }

    @Test
    void an_event_can_lack_what_cloudevents_requires() {
        var event = TestEvent.of(TYPE).without("id").json("{");
        sender.send(TOPIC, event);

        assertThat(recorder.await(TYPE, event.subject()).attribute("id")).isEmpty();
    }

    record Completed(String element, LocalDate on) {}
}
