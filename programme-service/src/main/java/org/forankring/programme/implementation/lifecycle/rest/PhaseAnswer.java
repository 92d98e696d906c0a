package org.forankring.programme.implementation.lifecycle.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PhaseClock;
import org.forankring.programme.implementation.lifecycle.PhaseProgress;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

/** A phase with its planned, expected and actual dates. */
@Schema(
        name = "PlannedPhase",
        description = "A phase with its planned, expected and actual dates; durations are in days. What was planned"
                + " first stays as it was; what is expected moves: a phase lasts as long as planned from the day it is"
                + " entered, later phases follow, and a pause puts off what lies ahead.")
public record PhaseAnswer(
        @Schema(examples = "preparation") String code,
        @Schema(examples = "The preparation phase") String name,

        @Schema(description = "The first day as planned first", examples = "2026-01-15")
        LocalDate plannedStart,

        @Schema(description = "The last day as planned first", examples = "2026-05-14")
        LocalDate plannedEnd,

        @Schema(description = "The first day as things are", examples = "2026-01-15")
        LocalDate expectedStart,

        @Schema(description = "The last day as things are", examples = "2026-06-02")
        LocalDate expectedEnd,

        @Schema(description = "Absent until it is entered", examples = "2026-01-15") @Nullable
        LocalDate enteredOn,

        @Schema(description = "Absent until the next one is entered", examples = "2026-05-20") @Nullable
        LocalDate leftOn,

        @Schema(description = "Whether it has been entered and not been left")
        boolean current,

        @Schema(examples = "120") long plannedDays,

        @Schema(
                description =
                        "From its entry to its end or to today, without the days on which the implementation stood"
                                + " still",
                examples = "97")
        @Nullable
        Long actualDays,

        @Schema(description = "Until its expected end, while it is current and on time", examples = "23") @Nullable
        Long remainingDays,

        @Schema(description = "Since its expected end, while it is current and late") @Nullable
        Long overdueDays,

        @Schema(
                description = "By how much it ends later than planned first, really or as things are; less than 0 when"
                        + " earlier",
                examples = "19")
        long daysBehindPlan,

        @Schema(description = "How it stands, in words", examples = "To end on 14 May 2026, in 23 days")
        String progress,

        @Schema(description = "The code of that sentence, for clients that word it themselves")
        String phrase,

        @Schema(description = "What that sentence speaks of, by name")
        Map<String, Object> parameters) {

    static List<PhaseAnswer> of(Implementation implementation, MethodDefinition method, LocalDate today) {
        return implementation.phases().stream()
                .map(phase -> of(phase, implementation, method, today))
                .toList();
    }

    private static PhaseAnswer of(
            PlannedPhase phase, Implementation implementation, MethodDefinition method, LocalDate today) {
        PhaseClock clock = PhaseClock.of(phase, implementation.clockDay(today));
        Wording progress = PhaseProgress.of(phase, clock, implementation.haltedOn(), today);
        return new PhaseAnswer(
                phase.code(),
                method.phaseNames(phase.code(), phase.name()).said(),
                phase.plannedStart(),
                phase.plannedEnd(),
                phase.expectedStart(),
                phase.expectedEnd(),
                phase.enteredOn(),
                phase.leftOn(),
                phase.isCurrent(),
                clock.planned(),
                number(clock.actual()),
                number(clock.remaining()),
                number(clock.overdue()),
                clock.behind(),
                progress.said(),
                progress.code(),
                progress.told());
    }

    private static @Nullable Long number(OptionalLong days) {
        return days.isPresent() ? days.getAsLong() : null;
    }
}
