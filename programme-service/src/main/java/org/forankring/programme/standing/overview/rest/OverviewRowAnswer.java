package org.forankring.programme.standing.overview.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.standing.gate.Gate;
import org.forankring.programme.standing.overview.DueItem;
import org.forankring.programme.standing.overview.Row;
import org.jspecify.annotations.Nullable;

@Schema(name = "OverviewRow", description = "How far a municipality of a round is; durations are in days.")
record OverviewRowAnswer(
        UUID implementationId,
        UUID municipalityId,
        @Schema(examples = "Nordby") String municipality,
        ImplementationState state,

        @Schema(description = "The current phase; absent once closed", examples = "change") @Nullable
        String phase,

        @Schema(description = "Its name", examples = "The phase of change") @Nullable
        String phaseName,

        @Schema(
                description = "Since the phase was entered, with today, without the days on which it stood still",
                examples = "97")
        @Nullable
        Long daysInPhase,

        @Schema(
                description = "Since the expected end of the phase, up to today or the day of the halt; absent while on"
                        + " time",
                examples = "12")
        @Nullable
        Long daysLate,

        @Schema(
                description = "By how much the phase is expected to end later than planned first; less than 0 when"
                        + " earlier",
                examples = "19")
        @Nullable
        Long daysBehindPlan,

        @Schema(
                description = "Of the method's activities, how many are done: held with attendance, or shown by the"
                        + " evidence that the method names",
                examples = "2")
        int activitiesDone,

        @Schema(examples = "10") int activitiesPossible,

        @Schema(description = "When something is due next, or the day of what is longest overdue") @Nullable
        LocalDate nextDueOn,

        @Schema(description = "What that is, in words", examples = "Workshop: 3 March 2026, 12 days late") @Nullable
        String nextDue,

        @Schema(description = "The code of that sentence, for clients that word it themselves") @Nullable
        String nextDuePhrase,

        @Schema(description = "What that sentence speaks of, by name") @Nullable
        Map<String, Object> nextDueParameters,

        @Schema(description = "How much is overdue") int overdue,

        @Schema(description = "The phases that were left although something was missing")
        List<String> overridden,

        @Schema(description = "Whether the gate of the phase is open; absent without a phase") @Nullable
        Boolean gateOpen,

        @Schema(description = "How much of what the gate asks for is there, in per cent", examples = "64") @Nullable
        Integer readiness,

        @Schema(description = "When the board's support ends") @Nullable
        LocalDate supportEndsOn) {

    static OverviewRowAnswer of(Row row) {
        Optional<Wording> due = row.next()
                .map(item -> Wording.of(
                        "overview.due",
                        "what",
                        item.what(),
                        "day",
                        item.on(),
                        "lateness",
                        Lateness.of(item.on(), row.today())));
        return new OverviewRowAnswer(
                row.implementation(),
                row.municipality(),
                row.municipalityName(),
                row.state(),
                row.phase().map(Row.InPhase::code).orElse(null),
                row.phase().map(Row.InPhase::name).map(Texts::said).orElse(null),
                number(row.daysInPhase()),
                number(row.daysLate()),
                number(row.daysBehindPlan()),
                row.activities().done(),
                row.activities().possible(),
                row.next().map(DueItem::on).orElse(null),
                due.map(Wording::said).orElse(null),
                due.map(Wording::code).orElse(null),
                due.map(Wording::told).orElse(null),
                row.overdue(),
                row.overridden().stream().map(Row.InPhase::code).toList(),
                row.gate().map(Gate::isOpen).orElse(null),
                row.gate().map(Gate::readiness).orElse(null),
                row.supportEndsOn().orElse(null));
    }

    private static @Nullable Long number(OptionalLong days) {
        return days.isPresent() ? days.getAsLong() : null;
    }
}
