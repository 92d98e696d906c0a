package org.forankring.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.gateway.protection.Entry.ORDINARY;
import static org.forankring.gateway.protection.Entry.PROBE;
import static org.forankring.gateway.protection.Outcome.ANSWERED;
import static org.forankring.gateway.protection.Outcome.FAILED;
import static org.forankring.gateway.protection.Outcome.UNKNOWN;

import java.time.Duration;
import org.forankring.gateway.Watch;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Watch clock = new Watch();
    private final Breaker breaker = new Breaker(clock, 3, PAUSE);

    private void settle(Outcome... outcomes) {
        for (Outcome outcome : outcomes) {
            assertThat(breaker.enter()).isEqualTo(ORDINARY);
            breaker.settle(ORDINARY, outcome);
        }
    }

    @Test
    void calls_pass_while_no_more_than_a_few_fail_in_a_row() {
        settle(FAILED, FAILED, ANSWERED, FAILED, UNKNOWN, FAILED);

        assertThat(breaker.enter()).isEqualTo(ORDINARY);
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void after_several_failures_in_a_row_none_passes_for_a_pause() {
        settle(FAILED, UNKNOWN, FAILED, FAILED);

        assertThat(breaker.enter()).isEqualTo(new Entry.Refused(PAUSE));
        clock.move(Duration.ofSeconds(3));
        assertThat(breaker.enter()).isEqualTo(new Entry.Refused(Duration.ofSeconds(2)));
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void after_the_pause_one_call_tries_and_its_answer_lets_all_pass() {
        settle(FAILED, FAILED, FAILED);
        clock.move(PAUSE);

        assertThat(breaker.enter()).isEqualTo(PROBE);
        assertThat(breaker.enter()).isEqualTo(new Entry.Refused(PAUSE));
        breaker.settle(PROBE, ANSWERED);

        settle(FAILED, FAILED);
        assertThat(breaker.enter()).isEqualTo(ORDINARY);
    }

    @Test
    void a_call_that_tries_and_fails_begins_another_pause() {
        settle(FAILED, FAILED, FAILED);
        clock.move(PAUSE);
        breaker.enter();
        clock.move(Duration.ofSeconds(1));
        breaker.settle(PROBE, FAILED);

        assertThat(breaker.enter()).isEqualTo(new Entry.Refused(PAUSE));
        clock.move(PAUSE);
        assertThat(breaker.enter()).isEqualTo(PROBE);
    }

    @Test
    void a_call_that_tries_and_tells_nothing_is_followed_by_another() {
        settle(FAILED, FAILED, FAILED);
        clock.move(PAUSE);
        breaker.enter();
        breaker.settle(PROBE, UNKNOWN);

        assertThat(breaker.enter()).isEqualTo(PROBE);
    }

    @Test
    void a_call_that_tries_and_never_ends_does_not_hold_up_the_next() {
        settle(FAILED, FAILED, FAILED);
        clock.move(PAUSE);
        breaker.enter();
        clock.move(PAUSE);

        assertThat(breaker.enter()).isEqualTo(PROBE);
    }

    @Test
    void what_becomes_of_calls_from_before_changes_nothing() {
        settle(FAILED, FAILED, FAILED);
        clock.move(Duration.ofSeconds(4));
        breaker.settle(ORDINARY, FAILED);
        breaker.settle(ORDINARY, ANSWERED);

        assertThat(breaker.enter()).isEqualTo(new Entry.Refused(Duration.ofSeconds(1)));
    }
}
