package org.forankring.programme.plan.section;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Basic information on the intervention that is implemented (S2). */
@Schema(
        name = "PlanInterventionBasics",
        description = "intervention-basics: basic information on the intervention that is implemented.")
public record InterventionBasics(
        @Schema(description = "Whom the intervention is for", examples = "Adults in a critical transition")
        @Nullable
        @Size(max = TEXT)
        String targetGroup,

        @Schema(description = "What is done with a citizen", examples = "Support in three phases of three months")
        @Nullable
        @Size(max = TEXT)
        String content,

        @Schema(
                description = "How often and how much",
                examples = "Weekly contact in phase 1, every other week in phase 2")
        @Nullable
        @Size(max = TEXT)
        String intensity,

        @Schema(description = "How long", examples = "Nine months") @Nullable @Size(max = TEXT)
        String duration,

        @Schema(
                description = "Where it takes place, and with what",
                examples = "In the citizen's home and surroundings")
        @Nullable
        @Size(max = TEXT)
        String setting,

        @Schema(description = "What is known of its effect") @Nullable @Size(max = TEXT)
        String evidence)
        implements Section {

    @Override
    public SectionName name() {
        return SectionName.INTERVENTION_BASICS;
    }
}
