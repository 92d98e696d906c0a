package org.forankring.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    private final Progress progress = new Progress();

    @Test
    void nothing_waits_when_all_is_done() {
        progress.see(7, 7, START);
        assertThat(progress.since()).isEmpty();
    }

    @Test
    void what_is_not_done_waits_since_it_was_first_seen() {
        progress.see(5, 7, START);
        progress.see(5, 9, START.plusSeconds(10));
        progress.see(6, 9, START.plusSeconds(20));
        assertThat(progress.since()).contains(START);
    }

    @Test
    void whoever_keeps_up_slowly_is_as_late_as_the_oldest_that_is_left() {
        progress.see(5, 7, START);
        progress.see(6, 12, START.plusSeconds(10));
        progress.see(7, 20, START.plusSeconds(20));
        assertThat(progress.since()).contains(START.plusSeconds(10));
        progress.see(20, 20, START.plusSeconds(30));
        assertThat(progress.since()).isEmpty();
    }

    @Test
    void a_long_standstill_is_remembered_from_its_beginning() {
        for (int i = 0; i < 1000; i++) {
            progress.see(0, i + 1, START.plusSeconds(i));
        }
        assertThat(progress.since()).contains(START);
    }
}
