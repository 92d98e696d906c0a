package org.forankring.programme.implementation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.implementation.Implementation;
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
            "phases"
        })
record ImplementationAnswer(
        UUID implementationId,
        UUID municipalityId,
        UUID roundId,
        @Schema(examples = "cti") String method,

        @Schema(description = "The version of the method that it keeps to", examples = "1")
        int methodVersion,

        Implementation.State state,

        @Schema(description = "When the board promised its support", examples = "2026-01-15")
        LocalDate committedOn,

        @Schema(description = "All phases in their order") List<Phase> phases,

        @Schema(
                description = "When the board's support is planned to end; absent when the method plans none",
                examples = "2027-07-14")
        @Nullable
        LocalDate supportEndsOn) {

    static ImplementationAnswer of(Implementation implementation) {
        Optional<PlannedPhase> current = implementation.currentPhase();
        return new ImplementationAnswer(
                implementation.id(),
                implementation.municipalityId(),
                implementation.roundId(),
                implementation.method(),
                implementation.methodVersion(),
                implementation.state(),
                implementation.committedOn(),
                implementation.phases().stream()
                        .map(phase -> Phase.of(phase, current.equals(Optional.of(phase))))
                        .toList(),
                implementation.supportEndsOn().orElse(null));
    }

    /** A phase with its planned and actual dates. */
    @Schema(
            name = "PlannedPhase",
            description = "A phase with its planned and actual dates.",
            requiredProperties = {"code", "name", "plannedStart", "plannedEnd", "current"})
    record Phase(
            @Schema(examples = "preparation") String code,
            @Schema(examples = "The preparation phase") String name,
            @Schema(examples = "2026-01-15") LocalDate plannedStart,

            @Schema(description = "The last day", examples = "2026-05-14")
            LocalDate plannedEnd,

            @Schema(description = "Absent until it is entered", examples = "2026-01-15") @Nullable
            LocalDate enteredOn,

            @Schema(description = "Whether it is the phase entered last")
            boolean current) {

        static Phase of(PlannedPhase phase, boolean current) {
            return new Phase(
                    phase.code(), phase.name(), phase.plannedStart(), phase.plannedEnd(), phase.enteredOn(), current);
        }
    }
}
