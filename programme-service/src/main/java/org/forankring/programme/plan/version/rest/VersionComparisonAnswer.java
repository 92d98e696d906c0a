package org.forankring.programme.plan.version.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.version.PlanDifference;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PlanComparison",
        description = "What two versions of a plan, or a version and the draft, say differently.")
record VersionComparisonAnswer(
        @Schema(description = "The number of the version compared from", examples = "1")
        int from,

        @Schema(description = "The number of the version compared to; absent when that is the draft", examples = "2")
        @Nullable
        Integer to,

        @Schema(description = "In the order of the document; empty when both say the same")
        List<PlanDifference> differences) {}
