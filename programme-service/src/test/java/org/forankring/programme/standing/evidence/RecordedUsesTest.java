package org.forankring.programme.standing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.programme.standing.evidence.RecordedUses.MonthInUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Since when and where a method is used follows from the recorded uses alone. */
class RecordedUsesTest {

    private static final UUID OUTREACH = new UUID(0, 1);
    private static final UUID SHELTER = new UUID(0, 2);
    private static final Use.Subject ANNA = new Use.Subject(new UUID(0, 3), new UUID(0, 4), "cti");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nothing is recorded", List.of(), Optional.empty()),
                Arguments.of(
                        "one use",
                        List.of(new MonthInUnit(OUTREACH, MARCH)),
                        Optional.of(new Use(ANNA, OUTREACH, MARCH))),
                Arguments.of(
                        "the earliest decides, whatever comes first in the list",
                        List.of(new MonthInUnit(OUTREACH, APRIL), new MonthInUnit(SHELTER, MARCH)),
                        Optional.of(new Use(ANNA, SHELTER, MARCH))),
                Arguments.of(
                        "of two units on one day always the same",
                        List.of(new MonthInUnit(SHELTER, MARCH), new MonthInUnit(OUTREACH, MARCH)),
                        Optional.of(new Use(ANNA, OUTREACH, MARCH))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void use_is_since_the_earliest_recorded_day(String name, List<MonthInUnit> uses, Optional<Use> since) {
        assertThat(new RecordedUses(ANNA, uses).sinceWhen()).isEqualTo(since);
    }
}
