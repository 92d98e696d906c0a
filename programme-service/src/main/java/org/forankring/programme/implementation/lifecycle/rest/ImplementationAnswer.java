package org.forankring.programme.implementation.lifecycle.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.language.PhraseAnswer;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.OverriddenGate;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

/** An implementation as it stands. */
@Schema(name = "Implementation", description = "One municipality's way through the phases of a method.")
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

        @Schema(
                description = "Since when it stands still: its clocks stand at that day; absent unless it is paused or"
                        + " withdrawn",
                examples = "2026-03-03")
        @Nullable
        LocalDate haltedOn,

        @Schema(description = "All phases in their order") List<PhaseAnswer> phases,

        @Schema(
                description = "When the board's support is expected to end, or ended: a phase is supported for its"
                        + " planned length from the day it is entered; absent when the method plans none",
                examples = "2027-07-14")
        @Nullable
        LocalDate supportEndsOn,

        @Schema(description = "Whether it was ended before that day")
        boolean supportEndedEarly,

        @Schema(description = "The gates that were passed although something was missing, oldest first")
        List<Overridden> overridden) {

    /** An answer with the implementation, its version as ETag. */
    static Response answer(Implementation implementation, MethodDefinition method, Calendars calendars) {
        return Response.ok(of(implementation, method, calendars))
                .tag(EntityTags.of(implementation.version()))
                .build();
    }

    static ImplementationAnswer of(Implementation implementation, MethodDefinition method, Calendars calendars) {
        return new ImplementationAnswer(
                implementation.id(),
                implementation.municipalityId(),
                implementation.roundId(),
                implementation.method(),
                implementation.methodVersion(),
                implementation.state(),
                implementation.committedOn(),
                implementation.haltedOn().orElse(null),
                PhaseAnswer.of(implementation, method, calendars.today(implementation.municipalityId())),
                implementation.supportEndsOn().orElse(null),
                implementation.supportEndedOn().isPresent(),
                OverriddenGate.of(implementation).stream()
                        .map(gate -> Overridden.of(gate, calendars.zone(implementation.municipalityId())))
                        .toList());
    }

    /** A gate that was passed although something was missing. */
    @Schema(name = "OverriddenGate", description = "A gate that was passed although something was missing.")
    public record Overridden(
            @Schema(description = "The phase that was left by it", examples = "preparation")
            String phase,

            @Schema(examples = "2026-05-20") LocalDate on,

            @Schema(description = "The sub of the access token it was done with")
            String by,

            @Schema(examples = "The workshop has been held in two parts, the minutes follow.")
            String reason,

            @Schema(description = "What the gate asked for and did not find")
            List<String> missing,

            @Schema(description = "The codes of these sentences, in the same order")
            List<PhraseAnswer> missingPhrases) {

        static Overridden of(OverriddenGate gate, ZoneId zone) {
            return new Overridden(
                    gate.phase(),
                    LocalDate.ofInstant(gate.at(), zone),
                    gate.by(),
                    gate.reason(),
                    gate.missing().stream().map(Wording::said).toList(),
                    gate.missing().stream().map(PhraseAnswer::of).toList());
        }
    }
}
