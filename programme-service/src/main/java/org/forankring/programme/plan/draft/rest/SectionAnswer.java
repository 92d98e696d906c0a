package org.forankring.programme.plan.draft.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.plan.draft.PlanSection;
import org.forankring.programme.plan.section.AdditionalTexts;
import org.forankring.programme.plan.section.Background;
import org.forankring.programme.plan.section.CommunicationPlan;
import org.forankring.programme.plan.section.Duties;
import org.forankring.programme.plan.section.Fill;
import org.forankring.programme.plan.section.Goals;
import org.forankring.programme.plan.section.InterventionBasics;
import org.forankring.programme.plan.section.MonitoringPlan;
import org.forankring.programme.plan.section.RecordingInstruction;
import org.forankring.programme.plan.section.RecruitmentAndOrganisation;
import org.forankring.programme.plan.section.Section;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.section.StructuralPreconditions;
import org.forankring.programme.plan.section.TrainingPlan;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlanSection", description = "A section of a plan.")
record SectionAnswer(
        SectionName section,
        Fill.State fill,

        @Schema(
                description = "JSON pointers into the content to what the section still needs",
                examples = "[\"/why\", \"/successGoals\"]")
        List<String> missing,

        @Schema(
                description = "Since when it has been filled without a break; absent while it is not",
                examples = "2026-02-12T10:30:00Z")
        @Nullable
        Instant filledSince,

        @Schema(
                description = "What the section says; the name of the section says which of the forms it has",
                anyOf = {
                    Background.class,
                    Duties.class,
                    InterventionBasics.class,
                    Goals.class,
                    TrainingPlan.class,
                    CommunicationPlan.class,
                    MonitoringPlan.class,
                    RecordingInstruction.class,
                    RecruitmentAndOrganisation.class,
                    StructuralPreconditions.class,
                    AdditionalTexts.class
                })
        Section content) {

    /** The section with its version as ETag. */
    static Response of(PlanSection section) {
        Fill fill = section.fill();
        return Response.ok(new SectionAnswer(
                        section.name(), fill.state(), fill.missing(), section.filledSince(), section.content()))
                .tag(EntityTags.of(section.version()))
                .build();
    }
}
