package org.forankring.programme.plan.section;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the organisation creates and ensures before the method is used (S2). */
@Schema(
        name = "PlanStructuralPreconditions",
        description = "structural-preconditions: what the organisation creates and ensures before the method is used.")
public record StructuralPreconditions(
        @Schema(description = "Personnel resources", examples = "Two full-time positions, financed until 2028")
        @Nullable
        @Size(max = TEXT)
        String personnelResources,

        @Schema(
                description = "Monitoring structures",
                examples = "The use of the method is part of the quarterly management report")
        @Nullable
        @Size(max = TEXT)
        String monitoringStructures,

        @Schema(description = "Facilities, equipment and tools", examples = "A car and two meeting rooms")
        @Nullable
        @Size(max = TEXT)
        String facilities,

        @Schema(description = "How citizens are referred", examples = "By the authority, within a week")
        @Nullable
        @Size(max = TEXT)
        String customerReferrals,

        @Schema(
                description = "What changes in the employees' job descriptions",
                examples = "The role of CTI worker is added")
        @Nullable
        @Size(max = TEXT)
        String jobDescriptions)
        implements Section {

    @Override
    public SectionName name() {
        return SectionName.STRUCTURAL_PRECONDITIONS;
    }
}
