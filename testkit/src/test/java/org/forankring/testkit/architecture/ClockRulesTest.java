package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.training.booking.Faulty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockRulesTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                Faulty.AsksTheMachineForTheInstant.class,
                Faulty.AsksTheMachineForTheDateInAZone.class,
                Faulty.AsksTheMachineForTheMonth.class,
                Faulty.AsksTheMachineForMilliseconds.class,
                Faulty.PassesTheMachinesTimeOn.class
            })
    void the_machines_time_is_refused(Class<?> hasty) {
        var rule = ClockRules.TIME_COMES_FROM_THE_INJECTED_CLOCK;

        assertThat(Violations.in(hasty, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_clock_made_on_the_spot_is_refused() {
        var rule = ClockRules.ONLY_THE_PLATFORM_MAKES_CLOCKS;

        assertThat(Violations.in(Faulty.MakesAClock.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Faulty.AsksTheClockForTheDate.class, Faulty.AsksTheClockForItsZone.class})
    void a_day_by_the_clocks_zone_is_refused(Class<?> forgetful) {
        var rule = ClockRules.DAYS_COME_FROM_A_CALENDAR;

        assertThat(Violations.in(forgetful, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    @Test
    void a_random_identifier_is_refused() {
        var rule = ClockRules.IDENTIFIERS_ARE_INJECTED;

        assertThat(Violations.in(Faulty.RollsAnIdentifier.class, rule)).hasSize(1);
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }
}
