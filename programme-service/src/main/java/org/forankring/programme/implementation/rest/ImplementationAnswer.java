package org.forankring.programme.implementation.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.Lateness;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.implementation.ImplementationState;
import org.forankring.programme.implementation.PhaseClock;
import org.forankring.programme.implementation.PlannedPhase;
import org.jspecify.annotations.Nullable;

/** An implementation as it stands. */
@Schema(
        name = "Implementation",
        description = "One municipality's way through the phases of a method.",
        requiredProperties = {
            "implementationId",
            "municipalityId",
            "roundId",
            "method",
            "methodVersion",
            "state",
            "committedOn",
            "phases",
            "supportEndedEarly"
        })
public record ImplementationAnswer(
        UUID implementationId,
        UUID municipalityId,
        UUID roundId,
        @Schema(examples = "cti") String method,

        @Schema(description = "The version of the method that it keeps to", examples = "1")
        int methodVersion,

        ImplementationState state,

        @Schema(description = "When the board promised its support", examples = "2026-01-15")
        LocalDate committedOn,

        @Schema(description = "All phases in their order") List<Phase> phases,

        @Schema(
                description = "When the board's support is planned to end, or ended; absent when the method plans none",
                examples = "2027-07-14")
        @Nullable
        LocalDate supportEndsOn,

        @Schema(description = "Whether it was ended before the planned day")
        boolean supportEndedEarly) {

    /** An answer with the implementation, its version as ETag. */
    public static Response answer(Implementation implementation, LocalDate today) {
        return Response.ok(of(implementation, today))
                .tag(EntityTags.of(implementation.version()))
                .build();
    }

    static ImplementationAnswer of(Implementation implementation, LocalDate today) {
        return new ImplementationAnswer(
                implementation.id(),
                implementation.municipalityId(),
                implementation.roundId(),
                implementation.method(),
                implementation.methodVersion(),
                implementation.state(),
                implementation.committedOn(),
                implementation.phases().stream()
                        .map(phase -> Phase.of(phase, today))
                        .toList(),
                implementation.supportEndsOn().orElse(null),
                implementation.supportEndedOn().isPresent());
    }

    /** A phase with its planned and actual dates. */
    @Schema(
            name = "PlannedPhase",
            description = "A phase with its planned and actual dates; durations are in days.",
            requiredProperties = {"code", "name", "plannedStart", "plannedEnd", "current", "plannedDays", "progress"})
    public record Phase(
            @Schema(examples = "preparation") String code,
            @Schema(examples = "The preparation phase") String name,
            @Schema(examples = "2026-01-15") LocalDate plannedStart,

            @Schema(description = "The last day", examples = "2026-05-14")
            LocalDate plannedEnd,

            @Schema(description = "Absent until it is entered", examples = "2026-01-15") @Nullable
            LocalDate enteredOn,

            @Schema(description = "Absent until the next one is entered", examples = "2026-05-20") @Nullable
            LocalDate leftOn,

            @Schema(description = "Whether it has been entered and not been left")
            boolean current,

            @Schema(examples = "120") long plannedDays,

            @Schema(description = "From its entry to its end or to today", examples = "97") @Nullable
            Long actualDays,

            @Schema(description = "Until its planned end, while it is current and on time", examples = "23") @Nullable
            Long remainingDays,

            @Schema(description = "Since its planned end, while it is current and late") @Nullable
            Long overdueDays,

            @Schema(description = "How it stands, in words", examples = "To end on 14 May 2026, in 23 days")
            String progress) {

        static Phase of(PlannedPhase phase, LocalDate today) {
            PhaseClock clock = PhaseClock.of(phase, today);
            return new Phase(
                    phase.code(),
                    phase.name(),
                    phase.plannedStart(),
                    phase.plannedEnd(),
                    phase.enteredOn(),
                    phase.leftOn(),
                    phase.isCurrent(),
                    clock.planned(),
                    number(clock.actual()),
                    number(clock.remaining()),
                    number(clock.overdue()),
                    progress(phase, today));
        }

        private static String progress(PlannedPhase phase, LocalDate today) {
            if (phase.leftOn() != null) {
                return "Ended on " + phase.leftOn();
            }
            return phase.isCurrent()
                    ? Lateness.of("To end on", phase.plannedEnd(), today)
                    : Lateness.of("To begin on", phase.plannedStart(), today);
        }

        private static @Nullable Long number(OptionalLong days) {
            return days.isPresent() ? days.getAsLong() : null;
        }
    }
}
