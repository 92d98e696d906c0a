package org.forankring.programme.anchoring.plan.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.openapi.Problem;

/** The form of a refusal to adopt an anchoring plan, as the document shows it. */
@Schema(
        name = "IncompleteAnchoringPlanProblem",
        description = "A refusal to adopt an anchoring plan.",
        allOf = {Problem.class, IncompletePlanProblem.Missing.class})
interface IncompletePlanProblem {

    /** What it says beyond any problem. */
    @Schema(name = "MissingArrangements", description = "What an anchoring plan still needs.")
    record Missing(
            @Schema(
                    description = "With anchoring-plan-incomplete: JSON pointers into the arrangements",
                    examples = "[\"/keptInFocus\", \"/measures/0/byWhen\"]")
            List<String> missing) {}
}
