package org.forankring.programme.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.determinant.Items;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategiesOnAgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate LAST_MEETING = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | 2026-06-15 |            | 2026-06-10 |
            PLANNED   | 2026-06-03 |            | 2026-05-10 | OVERDUE Strategy Talk: planned to begin on 3 June 2026, 12 days late
            UNDER_WAY | 2026-01-01 |            | 2026-05-10 | DUE Strategy Talk: under way
            UNDER_WAY | 2026-01-01 | 2026-06-15 | 2026-05-10 | DUE Strategy Talk: under way
            UNDER_WAY | 2026-01-01 | 2026-06-14 | 2026-05-10 | OVERDUE Strategy Talk: planned to end on 14 June 2026, 1 day late
            DONE      | 2026-01-01 | 2026-05-01 | 2026-05-31 |
            DONE      | 2026-01-01 | 2026-05-01 | 2026-06-01 | CHANGED Strategy Talk: done
            DROPPED   | 2026-01-01 |            | 2026-06-10 | CHANGED Strategy Talk: dropped
            DROPPED   | 2026-01-01 |            | 2026-05-10 |
            """)
    void a_strategy_is_taken_up_when_it_is_late_under_way_or_has_changed_since_the_last_meeting(
            Status status, LocalDate from, @Nullable LocalDate to, LocalDate since, @Nullable String expected) {
        assertThat(StrategiesOnAgenda.item(strategy(status, from, to, since), LAST_MEETING, TODAY)
                        .map(item -> item.kind() + " " + item.what())
                        .orElse(null))
                .isEqualTo(expected);
    }

    private static Strategy strategy(Status status, LocalDate from, @Nullable LocalDate to, LocalDate since) {
        Measure measure =
                new Measure(null, "Talk", Measure.Group.COMMUNICATION, "A", "B", "C", from, to, "D", "E", null, null);
        Strategy strategy = new Strategy(
                Items.IMPLEMENTATION, UUID.randomUUID(), new Specification(measure, List.of(), List.of()), since);
        if (status != Status.PLANNED) {
            strategy.become(status, since);
        }
        return strategy;
    }
}
