package org.forankring.programme.plan.element.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.tool.Risk;
import org.forankring.programme.plan.tool.RiskBand;

@Schema(name = "RiskMatrix", description = "The open risks by likelihood and consequence.")
record RiskMatrixAnswer(
        @Schema(description = "How many open risks there are", examples = "7")
        int openRisks,

        List<Cell> cells) {

    private static final int STEPS = 5;

    static RiskMatrixAnswer of(List<Element> risks) {
        List<Element> open = risks.stream().filter(risk -> !risk.isClosed()).toList();
        List<Cell> cells = IntStream.range(0, STEPS * STEPS)
                .mapToObj(i -> cell(STEPS - i / STEPS, i % STEPS + 1, open))
                .toList();
        return new RiskMatrixAnswer(open.size(), cells);
    }

    private static Cell cell(int likelihood, int consequence, List<Element> open) {
        List<UUID> inside = open.stream()
                .filter(element -> element.content() instanceof Risk risk
                        && risk.likelihood() == likelihood
                        && risk.consequence() == consequence)
                .map(Element::id)
                .toList();
        int score = likelihood * consequence;
        return new Cell(likelihood, consequence, score, RiskBand.ofScore(score), inside);
    }

    /** One cell of the matrix. */
    @Schema(name = "RiskCell", description = "One cell of the risk matrix.")
    record Cell(
            @Schema(examples = "4") int likelihood,
            @Schema(examples = "3") int consequence,
            @Schema(examples = "12") int score,
            RiskBand band,
            List<UUID> elementIds) {}
}
