package org.forankring.programme.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingPlanTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void what_does_not_fit_the_method_or_the_calendar_is_found_all_at_once(
            String plan,
            @Nullable String activity,
            @Nullable String startsAt,
            @Nullable String endsAt,
            List<String> faults) {
        MeetingPlan planned = new MeetingPlan(
                MeetingKind.OTHER,
                activity,
                "Meeting",
                LocalDate.of(2026, 3, 3),
                startsAt == null ? null : Instant.parse(startsAt),
                endsAt == null ? null : Instant.parse(endsAt),
                null);
        assertThat(planned.faults(Example.method(), COPENHAGEN))
                .extracting(Fault::code)
                .isEqualTo(faults);
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("a day", null, null, null, List.of()),
                arguments("an activity of the method", "kick-off", null, null, List.of()),
                arguments("an unknown activity", "party", null, null, List.of("unknown-activity")),
                arguments("a morning", null, "2026-03-03T08:00:00Z", "2026-03-03T11:00:00Z", List.of()),
                arguments("an open end", null, "2026-03-03T08:00:00Z", null, List.of()),
                arguments("just after midnight there", null, "2026-03-02T23:30:00Z", null, List.of()),
                arguments(
                        "just after midnight of the next day there",
                        null,
                        "2026-03-03T23:30:00Z",
                        null,
                        List.of("not-on-planned-day")),
                arguments("an end alone", null, null, "2026-03-03T11:00:00Z", List.of("without-start")),
                arguments(
                        "no time at all",
                        null,
                        "2026-03-03T08:00:00Z",
                        "2026-03-03T08:00:00Z",
                        List.of("not-after-start")),
                arguments(
                        "everything wrong",
                        "party",
                        "2026-04-03T08:00:00Z",
                        "2026-04-03T07:00:00Z",
                        List.of("unknown-activity", "not-on-planned-day", "not-after-start")));
    }
}
