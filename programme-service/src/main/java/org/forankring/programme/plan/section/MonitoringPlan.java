package org.forankring.programme.plan.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How data on the use of the method are collected, analysed, used and communicated (S2). */
@Schema(
        name = "PlanMonitoring",
        description =
                "monitoring-plan: how data on the use of the method are collected, analysed, used and communicated.")
public record MonitoringPlan(
        @Nullable @Valid Step collect,
        @Nullable @Valid Step analyse,
        @Nullable @Valid Step use,
        @Nullable @Valid Step communicate,

        @Schema(
                description = "What the indicators require before the use of the method begins",
                examples = "The codes are set up in the client information system")
        @Nullable
        @Size(max = TEXT)
        String beforeTheUse)
        implements Section {

    @Override
    public SectionName name() {
        return SectionName.MONITORING_PLAN;
    }

    /** A step from data to action. */
    @Schema(name = "MonitoringStep", description = "A step from data to action.")
    public record Step(
            @Schema(examples = "Figures are taken from the client information system") @Nullable @Size(max = TEXT)
            String how,

            @Schema(examples = "The coordinator") @Nullable @Size(max = NAME)
            String who,

            @Schema(examples = "In the first week of every month") @Nullable @Size(max = NAME)
            String when) {}
}
