package org.forankring.programme.framework.coverage.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(name = "UnaddressedBarrier", description = "A barrier that no strategy answers.")
record BarrierAnswer(
        UUID determinantId,
        @Schema(examples = "caseload") @Nullable String itemCode,
        @Schema(examples = "individual") String level,
        @Schema(examples = "competence") String aspect,
        @Schema(examples = "Caseload per employee") String name,
        @Schema(examples = "5") int strength,

        @Schema(description = "Whether it is of strength 4 or 5, so that the plan has to answer it")
        boolean high,

        @Schema(examples = "2026-03-03") LocalDate ratedOn) {

    static BarrierAnswer of(Determinant barrier, MethodDefinition method) {
        return new BarrierAnswer(
                barrier.id(),
                barrier.itemCode().orElse(null),
                barrier.level(),
                barrier.aspect(),
                barrier.names(method).said(),
                barrier.judgement().map(Judgement::strength).orElseThrow(),
                barrier.highBarrier() == HighBarrier.OPEN,
                barrier.ratedOn().orElseThrow());
    }
}
