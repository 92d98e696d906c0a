package org.forankring.programme.plan.section;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to use the method, how they are selected, and how their work is organised (S1, S2). */
@Schema(
        name = "PlanRecruitmentAndOrganisation",
        description =
                "recruitment-and-organisation: who is to use the method, how they are selected, and how their work"
                        + " is organised.")
public record RecruitmentAndOrganisation(
        @Schema(description = "Who is to use the method", examples = "Eight employees of the outreach team")
        @Nullable
        @Size(max = TEXT)
        String employees,

        @Schema(
                description = "How they are selected: prerequisites, time and motivation, citizens of the target group,"
                        + " commitment, not too many interventions at once",
                examples = "By their supervisor, after a talk with each")
        @Nullable
        @Size(max = TEXT)
        String selection,

        @Schema(description = "How their work is organised", examples = "Half of the week, at most ten citizens each")
        @Nullable
        @Size(max = TEXT)
        String organisation,

        @Schema(description = "Who leads it", examples = "The leader of the outreach team") @Nullable @Size(max = TEXT)
        String management,

        @Schema(description = "What happens when somebody leaves", examples = "The substitute is trained within a year")
        @Nullable
        @Size(max = TEXT)
        String turnover)
        implements Section {

    @Override
    public SectionName name() {
        return SectionName.RECRUITMENT_AND_ORGANISATION;
    }
}
