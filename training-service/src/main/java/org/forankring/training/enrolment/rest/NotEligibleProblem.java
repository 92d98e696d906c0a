package org.forankring.training.enrolment.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.openapi.Problem;
import org.forankring.training.eligibility.rest.ReasonAnswer;

/** The form of a refusal to book a seat, as the document shows it. */
@Schema(
        name = "NotEligibleProblem",
        description = "A refusal to book a seat.",
        allOf = {Problem.class, NotEligibleProblem.Failed.class})
interface NotEligibleProblem {

    /** What it says beyond any problem. */
    @Schema(name = "FailedRules", description = "The rules that keep somebody from a seat.")
    record Failed(
            @Schema(
                    description =
                            "With not-eligible: the rules of the method that fail, each with its explanation. With"
                                    + " eligibility-unknown: those that cannot be judged")
            List<ReasonAnswer> reasons) {}
}
