package org.forankring.programme.plan.draft;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which team owns a plan. */
@Schema(
        name = "PlanOwnership",
        description = "Which team owns the plan.",
        requiredProperties = {"team", "since"})
public record PlanOwnership(
        PlanOwner team,

        @Schema(description = "The commitment or the last transfer", examples = "2026-02-01")
        LocalDate since) {}
