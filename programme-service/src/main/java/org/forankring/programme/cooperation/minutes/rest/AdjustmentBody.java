package org.forankring.programme.cooperation.minutes.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.minutes.ProposedAdjustment;
import org.forankring.programme.cooperation.minutes.SectionChange;
import org.forankring.programme.plan.section.AdditionalTexts;
import org.forankring.programme.plan.section.Background;
import org.forankring.programme.plan.section.CommunicationPlan;
import org.forankring.programme.plan.section.Duties;
import org.forankring.programme.plan.section.Goals;
import org.forankring.programme.plan.section.InterventionBasics;
import org.forankring.programme.plan.section.MonitoringPlan;
import org.forankring.programme.plan.section.RecordingInstruction;
import org.forankring.programme.plan.section.RecruitmentAndOrganisation;
import org.forankring.programme.plan.section.StructuralPreconditions;
import org.forankring.programme.plan.section.TrainingPlan;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PlanAdjustmentBody",
        description = "Something that is to change in the plan. With change it is written into the section in the same"
                + " step; without, it is said only.")
record AdjustmentBody(
        @Schema(
                description = "In a correction, of a recorded adjustment that is kept or said in other words; leave out"
                        + " for a new one")
        @Nullable
        UUID id,

        @Schema(
                description = "The section or part of the plan; with change, the name of the section",
                examples = "training-plan")
        @NotBlank
        @Size(max = 100)
        String part,

        @Schema(examples = "The refresher is held in spring instead of autumn.") @NotBlank @Size(max = 4000)
        String text,

        @Schema(description = "May be sent back as it was answered, and is not looked at", examples = "\"v4\"")
        @Nullable
        @Size(max = 100)
        String written,

        @Schema(description = "What the section says from now on") @Nullable @Valid
        Change change) {

    ProposedAdjustment proposed(Optional<SectionChange> readChange) {
        return new ProposedAdjustment(id, part, text, readChange);
    }

    /** New content for a section. */
    @Schema(name = "PlanSectionChange", description = "New content for a section of the plan.")
    record Change(
            @Schema(
                    description = "The ETag of the section that the meeting has seen, \"v0\" for one that nobody has"
                            + " written",
                    examples = "\"v3\"")
            @NotBlank
            @Pattern(regexp = "\"v\\d{1,18}\"", message = "fault.section-etag")
            String etag,

            @Schema(
                    implementation = Object.class,
                    description = "All that the section says from now on, by the rules of writePlanSection; the name of"
                            + " the section says which of the forms it has",
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
            @NotNull
            JsonNode content) {

        /** The version that the ETag names. */
        long seen() {
            return Long.parseLong(etag.substring(2, etag.length() - 1));
        }
    }
}
