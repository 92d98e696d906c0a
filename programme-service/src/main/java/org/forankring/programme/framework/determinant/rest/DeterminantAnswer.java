package org.forankring.programme.framework.determinant.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.language.Texts;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Determinant",
        description = "One thing that may help or hinder an implementation, as its latest rating has it.")
record DeterminantAnswer(
        UUID determinantId,

        @Schema(
                description = "The item of the method's framework; absent for one that the municipality has added",
                examples = "motivation")
        @Nullable
        String itemCode,

        @Schema(examples = "individual") String level,
        @Schema(examples = "competence") String aspect,
        @Schema(examples = "Motivation") String name,
        @Nullable String description,

        @Schema(description = "Absent as long as nobody has rated it") @Nullable
        Standing standing,

        HighBarrier highBarrier,

        @Schema(description = "The acceptance of the high barrier that it is or was") @Nullable
        Accepted acceptance,

        @Schema(description = "Absent as long as it is in use") @Nullable
        Withdrawn withdrawal) {

    /** Completes a response with it, its version as ETag. */
    static Response to(Response.ResponseBuilder response, Determinant determinant, MethodDefinition method) {
        return response.entity(of(determinant, method))
                .tag(EntityTags.of(determinant.version()))
                .build();
    }

    static DeterminantAnswer of(Determinant determinant, MethodDefinition method) {
        return new DeterminantAnswer(
                determinant.id(),
                determinant.itemCode().orElse(null),
                determinant.level(),
                determinant.aspect(),
                determinant.names(method).said(),
                determinant.descriptions(method).map(Texts::said).orElse(null),
                Standing.of(determinant),
                determinant.highBarrier(),
                determinant
                        .acceptance()
                        .map(given -> new Accepted(given.strength(), given.reason(), given.by(), given.at()))
                        .orElse(null),
                determinant
                        .withdrawal()
                        .map(given -> new Withdrawn(given.reason(), given.by(), given.at()))
                        .orElse(null));
    }

    /** What the latest rating says. */
    @Schema(name = "DeterminantStanding", description = "What the latest rating says.")
    record Standing(
            Judgement.Nature nature,

            @Schema(description = "1 to 5, 5 the strongest", examples = "4")
            int strength,

            Judgement.Condition readiness,
            @Schema(examples = "2026-03-03") LocalDate ratedOn) {

        static @Nullable Standing of(Determinant determinant) {
            return determinant
                    .judgement()
                    .map(judgement -> new Standing(
                            judgement.nature(),
                            judgement.strength(),
                            judgement.condition(),
                            determinant.ratedOn().orElseThrow()))
                    .orElse(null);
        }
    }

    /** That a high barrier is accepted. */
    @Schema(name = "BarrierAcceptance", description = "That a high barrier is accepted, and why.")
    record Accepted(
            @Schema(description = "The strength that was accepted", examples = "4")
            int strength,

            String reason,

            @Schema(description = "The sub of the access token it was done with")
            String by,

            Instant at) {}

    /** That an item is no longer in use. */
    @Schema(name = "DeterminantWithdrawal", description = "That an item is no longer in use, and why.")
    record Withdrawn(
            String reason,

            @Schema(description = "The sub of the access token it was done with")
            String by,

            Instant at) {}
}
