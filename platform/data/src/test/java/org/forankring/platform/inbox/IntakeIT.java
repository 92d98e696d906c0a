package org.forankring.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.NoteEvents;
import org.forankring.platform.notes.NoteStated;
import org.forankring.platform.notes.NoteWritten;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class IntakeIT {

    private static final String TOPIC = "forankring.programme";
    private static final String DEAD_LETTERS = "forankring.programme.dlq";
    private static final Duration LONG = Duration.ofSeconds(40);

    private final UUID subject = UUID.randomUUID();
    private final TestDatabase postgres = TestDatabase.ofService("notes");

    @Test
    void an_event_delivered_three_times_is_applied_once() throws Exception {
        TestEvent event = written("hello", 1);
        send(event, event, event, written("last", 2));
        await().atMost(LONG).until(() -> heard("written", "version") == 2);
        assertThat(heard("written", "times")).isEqualTo(2);
    }

    @Test
    void an_older_state_that_arrives_late_is_passed_over() throws Exception {
        send(stated("third", 3), stated("first", 1), stated("second", 2), stated("fourth", 4));
        await().atMost(LONG).until(() -> heard("stated", "version") == 4);
        assertThat(heard("stated", "times")).isEqualTo(2);
    }

    @Test
    void an_event_that_cannot_be_applied_goes_to_the_dead_letters_and_the_next_one_is_applied() throws Exception {
        try (EventRecorder dead = EventRecorder.fromNow(DEAD_LETTERS)) {
            TestEvent poison = written("poison", 1);
            send(poison, written("after the poison", 2));

            var letter = dead.await("the poison", record -> record.key().equals(Optional.of(subject.toString())));
            assertThat(letter.header("dead-letter-reason"))
                    .hasValueSatisfying(why -> assertThat(why).contains("cannot be applied"));
            assertThat(letter.header("ce_id")).contains(poison.id());
            await().atMost(LONG).until(() -> heard("written", "version") == 2);
            assertThat(heard("written", "times")).isEqualTo(1);
        }
    }

    @Test
    void a_dead_letter_is_applied_by_a_replay_once_its_cause_is_mended() throws Exception {
        TestEvent event = written("curable", 5);
        send(event, written("incurable-" + subject, 6));
        awaitLetters(2);
        letters()
                .body(letter(event) + ".reason", containsString("cannot be applied"))
                .body(letter(event) + ".consumer", is("notes"))
                .body(letter(event) + ".topic", is(TOPIC));

        NoteEvents.CURED.add("curable");
        replay().body(letter(event) + ".applied", is(true));

        assertThat(heard("written", "version")).isEqualTo(5);
        assertThat(heard("written", "times")).isEqualTo(1);
        letters().body("id", not(hasItem(event.id())));
        awaitLetters(1);
    }

    @Test
    void what_fails_again_is_the_same_letter_with_one_more_attempt_and_nobody_else_hears_of_it() throws Exception {
        try (EventRecorder dead = EventRecorder.fromNow(DEAD_LETTERS);
                EventRecorder topic = EventRecorder.fromNow(TOPIC)) {
            TestEvent event = written("incurable-" + subject, 5);
            send(event, event, event);
            await().atMost(LONG).untilAsserted(() -> letters().body(letter(event) + ".attempts", is(3)));
            String id = letters().extract().path(letter(event) + ".letterId");
            await().atMost(LONG).until(() -> dead.about(subject).size() == 3);

            for (int attempt = 4; attempt <= 6; attempt++) {
                replay().body(letter(event) + ".applied", is(false)).body(letter(event) + ".attempts", is(attempt));
            }

            awaitLetters(1);
            letters().body(letter(event) + ".letterId", is(id)).body(letter(event) + ".attempts", is(6));
            assertThat(dead.about(subject)).hasSize(3);
            assertThat(topic.about(subject)).hasSize(3);
        }
    }

    @Test
    void an_error_in_a_listener_ends_neither_its_channel_nor_the_service() throws Exception {
        TestEvent endless = written("endless", 1);
        TestEvent missing = written("missing", 2);
        send(endless, missing, written("after the errors", 3));
        await().atMost(LONG).until(() -> heard("written", "version") == 3);
        letters()
                .body(letter(endless) + ".reason", containsString("StackOverflowError"))
                .body(letter(missing) + ".reason", containsString("a class"));
    }

    @Test
    void bytes_that_are_no_event_go_to_the_dead_letters() {
        try (EventRecorder dead = EventRecorder.fromNow(DEAD_LETTERS);
                EventSender sender = new EventSender()) {
            sender.sendRaw(TOPIC, subject.toString(), Map.of(), new byte[] {(byte) 0xC0, (byte) 0x80, 0});
            sender.send(TOPIC, TestEvent.of(NoteWritten.TYPE).subject(subject).json("{\"id\": 5"));
            dead.await("the bytes", record -> record.key().equals(Optional.of(subject.toString())));
            await().atMost(LONG).until(() -> dead.all().size() >= 2);
            sender.send(TOPIC, written("after", 2));
            await().atMost(LONG).until(() -> heard("written", "version") == 2);
        }
    }

    @Test
    void an_event_of_an_unknown_type_is_passed_over() {
        send(TestEvent.of("forankring.test.something-new.v1").subject(subject).json("{}"), written("after", 7));
        await().atMost(LONG).until(() -> heard("written", "version") == 7);
    }

    @Test
    void an_event_that_meets_a_database_outage_waits_and_is_applied_afterwards() throws Exception {
        try (EventRecorder dead = EventRecorder.fromNow(DEAD_LETTERS)) {
            try (TestDatabase.Outage outage = postgres.outage()) {
                assertThat(outage).isNotNull();
                send(written("during the outage", 1));
                await().during(Duration.ofSeconds(2))
                        .until(() -> dead.about(subject).isEmpty());
            }
            await().atMost(LONG).ignoreExceptions().until(() -> heard("written", "times") == 1);
            assertThat(dead.about(subject)).isEmpty();
        }
    }

    private ValidatableResponse letters() {
        return asAdministrator().get("/dead-letters?limit=1000").then().statusCode(200);
    }

    private ValidatableResponse replay() {
        return asAdministrator().post("/dead-letters/replays?limit=1000").then().statusCode(200);
    }

    private static RequestSpecification asAdministrator() {
        return given().header(
                        "Authorization",
                        "Bearer " + Tokens.of(Roles.BOARD_ADMINISTRATOR).signed());
    }

    private static String letter(TestEvent event) {
        return "find { it.id == '" + event.id() + "' }";
    }

    private void awaitLetters(int number) {
        await().atMost(LONG)
                .untilAsserted(() -> letters().body("findAll { it.subject == '" + subject + "' }", hasSize(number)));
    }

    private TestEvent written(String text, long version) {
        return TestEvent.of(NoteWritten.TYPE)
                .subject(subject)
                .attribute("aggregateversion", version)
                .data(new NoteWritten(subject, text, version));
    }

    private TestEvent stated(String text, long version) {
        return TestEvent.of(NoteStated.TYPE)
                .subject(subject)
                .attribute("aggregateversion", version)
                .data(new NoteStated(subject, text, version));
    }

    private static void send(TestEvent... events) {
        try (EventSender sender = new EventSender()) {
            for (TestEvent event : events) {
                sender.send(TOPIC, event);
            }
        }
    }

    private int heard(String kind, String column) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(max(" + column + "), 0) from note_heard where id = ? and kind = ?")) {
            query.setObject(1, subject);
            query.setString(2, kind);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
