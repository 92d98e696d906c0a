package org.forankring.programme.output.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PressesTest {

    private static final byte[] FILE = {1};

    private final Presses presses = new Presses(new Settings(2, Duration.ofMillis(20)));

    @Test
    void what_comes_while_a_press_is_free_is_printed() {
        try (BusyPresses _ = BusyPresses.some(presses, 1)) {
            assertThat(presses.print(() -> FILE)).contains(FILE);
            assertThat(presses.print(() -> FILE)).contains(FILE);
        }
    }

    @Test
    void what_comes_while_none_is_free_is_not_printed() {
        try (BusyPresses _ = BusyPresses.some(presses, 2)) {
            assertThat(presses.print(() -> FILE)).isEmpty();
        }
        assertThat(presses.print(() -> FILE)).contains(FILE);
    }

    @Test
    void a_job_that_fails_leaves_its_press() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> presses.print(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(presses.print(() -> FILE)).contains(FILE);
    }

    @Test
    void whoever_is_stopped_while_waiting_prints_nothing_and_stays_stopped() {
        try (BusyPresses _ = BusyPresses.some(presses, 2)) {
            Thread.currentThread().interrupt();
            assertThat(presses.print(() -> FILE)).isEmpty();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private record Settings(int atOnce, Duration patience) implements PrintingSettings {}
}
