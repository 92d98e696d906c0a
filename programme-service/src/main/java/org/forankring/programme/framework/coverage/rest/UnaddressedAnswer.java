package org.forankring.programme.framework.coverage.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.coverage.Unaddressed;
import org.forankring.programme.method.definition.MethodDefinition;

@Schema(name = "UnaddressedBarriers", description = "The barriers that no strategy answers.")
record UnaddressedAnswer(
        @Schema(description = "How many of them are high", examples = "2")
        int high,

        @Schema(description = "The strongest first") List<BarrierAnswer> barriers) {

    static UnaddressedAnswer of(Unaddressed unaddressed, MethodDefinition method) {
        return new UnaddressedAnswer(
                unaddressed.high().size(),
                unaddressed.barriers().stream()
                        .map(barrier -> BarrierAnswer.of(barrier, method))
                        .toList());
    }
}
