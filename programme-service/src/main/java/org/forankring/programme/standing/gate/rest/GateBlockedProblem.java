package org.forankring.programme.standing.gate.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.openapi.Problem;

/** The form of a refusal to pass a gate, as the document shows it. */
@Schema(
        name = "GateBlockedProblem",
        description = "A refusal to pass a gate.",
        allOf = {Problem.class, GateBlockedProblem.Missing.class})
interface GateBlockedProblem {

    /** What it says beyond any problem. */
    @Schema(name = "MissingRequirements", description = "What a blocked gate asks for and does not find.")
    record Missing(
            @Schema(description = "With gate-blocked: the requirements that are not met, in the method's order")
            List<GateAnswer.FindingAnswer> requirements) {}
}
