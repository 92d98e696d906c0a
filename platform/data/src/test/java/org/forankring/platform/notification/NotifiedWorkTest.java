package org.forankring.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NotifiedWorkTest {

    private static final NotifiedWork.Patience SHORT =
            new NotifiedWork.Patience(Duration.ofMillis(5), Duration.ofMillis(20));

    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void whatever_a_portion_throws_the_worker_goes_on() throws Exception {
        List<Throwable> failures = List.of(
                new SQLException("gone"),
                new IllegalStateException("broken"),
                new NoClassDefFoundError("missing"),
                new StackOverflowError(),
                new OutOfMemoryError("nothing left"),
                new AssertionError("impossible"));
        NotifiedWork work = worker(channel -> atMost -> Thread.sleep(atMost), goOn -> {
            int turn = turns.getAndIncrement();
            if (turn < failures.size()) {
                NotifiedWorkTest.<RuntimeException>sneak(failures.get(turn));
            }
        });

        work.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> turns.get() > failures.size() + 2);
        assertThat(work.isWell()).isTrue();
        work.stop();
    }

    @Test
    void a_worker_that_is_interrupted_by_a_stranger_goes_on_and_one_that_is_stopped_ends() throws Exception {
        NotifiedWork work = worker(channel -> atMost -> Thread.sleep(atMost), goOn -> {
            turns.incrementAndGet();
            Thread.currentThread().interrupt();
        });
        work.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> turns.get() > 3);
        assertThat(work.isWell()).isTrue();

        work.stop();
        int atEnd = turns.get();
        await().during(Duration.ofMillis(100)).until(() -> turns.get() <= atEnd + 1);
    }

    private static NotifiedWork worker(Listening.Source source, NotifiedWork.Portion portion) {
        return new NotifiedWork("worker", "channel", source, SHORT, portion);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable any) throws E {
        throw (E) any;
    }
}
