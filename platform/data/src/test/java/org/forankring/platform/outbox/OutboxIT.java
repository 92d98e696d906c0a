package org.forankring.platform.outbox;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.forankring.platform.notes.Note;
import org.forankring.platform.notes.NoteWritten;
import org.forankring.platform.notes.Notes;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.testkit.broker.TestBroker;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

@PlatformTest
class OutboxIT {

    private static final String TOPIC = "forankring.programme";
    private static final Duration LONGER_THAN_A_DELIVERY_MAY_TAKE = Duration.ofSeconds(7);
    private static final Duration LONG = Duration.ofSeconds(40);

    private final UUID municipality = UUID.randomUUID();
    private final TestDatabase postgres = TestDatabase.ofService("notes");

    @Inject
    Notes notes;

    @Inject
    Sql sql;

    @Inject
    Broker broker;

    @Inject
    Clock clock;

    @Test
    void a_committed_change_is_published_as_a_cloud_event() {
        try (EventRecorder events = EventRecorder.fromNow(TOPIC)) {
            Note note = write("hello", 1);

            RecordedEvent event = events.await(NoteWritten.TYPE, note.id());

            assertThat(event.source()).isEqualTo("urn:forankring:notes-service");
            assertThat(event.key()).contains(note.id().toString());
            assertThat(event.attribute("municipalityid")).contains(municipality.toString());
            assertThat(event.attribute("aggregateversion")).contains("1");
            assertThat(event.data(NoteWritten.class)).isEqualTo(new NoteWritten(note.id(), "hello", 1));
        }
    }

    @Test
    void a_change_that_is_rolled_back_is_never_published() throws Exception {
        Note undone = new Note(UUID.randomUUID(), municipality, "undone", 1);
        assertThatThrownBy(() -> Tenancy.in(municipality, () -> {
                    notes.writeAndFail(undone);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from outbox where subject = '" + undone.id() + "'"))
                .isZero();
    }

    @Test
    void three_relays_at_once_publish_everything_once_and_in_order_per_aggregate() throws Exception {
        int aggregates = 40;
        int versions = 25;
        List<UUID> subjects =
                IntStream.range(0, aggregates).mapToObj(i -> UUID.randomUUID()).toList();
        try (EventRecorder events = EventRecorder.fromNow(TOPIC);
                var workers = Executors.newFixedThreadPool(2)) {
            AtomicBoolean writing = new AtomicBoolean(true);
            Callable<Integer> relay = () -> {
                Relay another = new Relay(sql, broker, clock, Duration.ofSeconds(5));
                int published = 0;
                while (writing.get() || waiting() > 0) {
                    published += another.drain();
                }
                return published;
            };
            List<Future<Integer>> relays = List.of(workers.submit(relay), workers.submit(relay));
            for (int version = 1; version <= versions; version++) {
                for (UUID subject : subjects) {
                    write(new Note(subject, municipality, "v" + version, version));
                }
            }
            writing.set(false);
            assertThat(relays.get(0).get() + relays.get(1).get())
                    .as("published by the two relays beside the application's own")
                    .isPositive();

            await().atMost(LONG).until(() -> events.all().size() >= aggregates * versions);
            var bySubject = events.all().stream().collect(groupingBy(RecordedEvent::subject));
            assertThat(bySubject).hasSize(aggregates);
            assertThat(bySubject.values())
                    .allSatisfy(ofOne -> assertThat(ofOne)
                            .extracting(event -> event.data(NoteWritten.class).version())
                            .containsExactlyElementsOf(IntStream.rangeClosed(1, versions)
                                    .mapToObj(Long::valueOf)
                                    .toList()));
        }
    }

    @Test
    void what_is_committed_while_the_broker_is_down_is_published_when_it_is_back() throws Exception {
        List<Note> written = new ArrayList<>();
        TestBroker.stop();
        try {
            Note note = write("during the outage", 1);
            written.add(note);
            written.add(write(new Note(note.id(), municipality, "still", 2)));
            await().during(LONGER_THAN_A_DELIVERY_MAY_TAKE)
                    .atMost(LONG)
                    .until(() -> count("select count(*) from outbox where published_at is null and subject = '"
                                    + note.id() + "'")
                            == 2);
        } finally {
            TestBroker.start();
        }
        UUID subject = written.getFirst().id();
        try (EventRecorder events = EventRecorder.fromBeginning(TOPIC)) {
            await().atMost(LONG)
                    .until(() -> count("select count(*) from outbox where published_at is null and subject = '"
                                    + subject + "'")
                            == 0);
            assertThat(events.about(subject))
                    .extracting(event -> event.data(NoteWritten.class).version())
                    .startsWith(1L)
                    .endsWith(2L)
                    .isSorted();
        }
    }

    @Test
    void a_transaction_with_many_aggregates_takes_a_bounded_number_of_locks() throws Exception {
        int aggregates = 2000;
        execute("create table if not exists locks_seen (classes bigint)");
        execute("grant insert on locks_seen to public");
        execute("""
                create or replace function count_locks() returns trigger language plpgsql as $$
                begin
                    insert into locks_seen select count(*) from pg_locks
                    where locktype = 'advisory' and pid = pg_backend_pid();
                    return null;
                end $$""");
        execute("create trigger count_locks after insert on outbox for each statement execute function count_locks()");
        try {
            List<Note> many = IntStream.range(0, aggregates)
                    .mapToObj(i -> new Note(UUID.randomUUID(), municipality, "one of many", 1))
                    .toList();
            Tenancy.in(municipality, () -> {
                notes.writeAll(many);
                return null;
            });
            assertThat(count("select max(classes) from locks_seen")).isBetween(200, 256);
            assertThat(count("select count(*) from outbox where municipality_id = '" + municipality + "'"))
                    .isEqualTo(aggregates);
        } finally {
            execute("drop trigger count_locks on outbox");
        }
    }

    @Test
    void transactions_that_tell_of_the_same_aggregates_in_opposite_order_do_not_wait_in_a_circle() throws Exception {
        List<UUID> subjects =
                IntStream.range(0, 12).mapToObj(i -> UUID.randomUUID()).toList();
        try (var workers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> writers = List.of(
                    workers.submit(() -> tellOften(subjects)), workers.submit(() -> tellOften(subjects.reversed())));
            assertThat(writers.get(0).get() + writers.get(1).get()).isEqualTo(60);
        }
    }

    private int tellOften(List<UUID> subjects) {
        for (int i = 0; i < 30; i++) {
            Tenancy.in(municipality, () -> {
                notes.tell(municipality, subjects);
                return null;
            });
        }
        return 30;
    }

    @Test
    void a_relay_killed_between_acknowledgement_and_mark_publishes_again_and_the_effect_is_once() throws Exception {
        UUID subject = UUID.randomUUID();
        execute("create sequence killings");
        execute("grant usage on sequence killings to public");
        execute("""
                create function kill_the_first() returns trigger language plpgsql security definer as $$
                begin
                    if new.subject = '%s' and nextval('killings') <= 2 then
                        perform pg_terminate_backend(pg_backend_pid());
                    end if;
                    return new;
                end $$""".formatted(subject));
        execute("create trigger kill before update on outbox for each row execute function kill_the_first()");
        try (EventRecorder events = EventRecorder.fromNow(TOPIC)) {
            write(new Note(subject, municipality, "twice on the wire", 1));

            await().atMost(LONG)
                    .until(() -> count("select count(*) from outbox where published_at is not null and subject = '"
                                    + subject + "'")
                            == 1);
            await().atMost(LONG).until(() -> events.about(subject).size() >= 3);
            assertThat(events.about(subject))
                    .extracting(RecordedEvent::id)
                    .hasSize(3)
                    .containsOnly(events.about(subject).getFirst().id());
            await().atMost(LONG).until(() -> heard(subject) == 1);
            await().during(Duration.ofSeconds(1)).until(() -> heard(subject) == 1);
        } finally {
            execute("drop trigger kill on outbox");
        }
    }

    @Test
    void a_relay_whose_connections_break_starts_over() throws Exception {
        postgres.breakServiceConnections();
        Note note = await().atMost(LONG).ignoreExceptions().until(() -> write("after the failover", 1), any -> true);
        await().atMost(LONG).until(() -> heard(note.id()) == 1);
    }

    private Note write(String text, long version) {
        return write(new Note(UUID.randomUUID(), municipality, text, version));
    }

    private Note write(Note note) {
        return Tenancy.in(municipality, () -> {
            notes.write(note);
            return note;
        });
    }

    private int waiting() throws Exception {
        return count("select count(*) from outbox where published_at is null");
    }

    private int heard(UUID subject) throws Exception {
        return count("select coalesce(sum(times), 0) from note_heard where id = '" + subject + "'");
    }

    private int count(String query) throws Exception {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String command) throws Exception {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
