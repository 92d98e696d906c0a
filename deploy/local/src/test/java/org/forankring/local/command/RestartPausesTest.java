package org.forankring.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPausesTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @Test
    void a_part_that_keeps_dying_is_started_again_after_growing_pauses_for_ever() {
        var pauses = new RestartPauses();

        assertThat(IntStream.range(0, 9)
                        .mapToObj(death -> pauses.afterLivingFor(AT_ONCE).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void a_part_that_has_lived_for_a_while_begins_anew() {
        var pauses = new RestartPauses();
        IntStream.range(0, 4).forEach(death -> pauses.afterLivingFor(AT_ONCE));

        assertThat(pauses.afterLivingFor(Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauses.afterLivingFor(AT_ONCE)).isEqualTo(Duration.ofSeconds(2));
    }
}
