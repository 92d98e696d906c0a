package org.forankring.programme.plan.version.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

/**
 * The form of a version's sections as the document shows it. The version itself is frozen as JSON, so that it stays
 * as it was adopted when a section gets another form.
 */
@Schema(
        name = "AdoptedSections",
        description = "What each written section said, by its name, in the order of the document; one that had not been"
                + " written is absent.")
record AdoptedSections(
        @Nullable Background background,
        @Nullable Duties duties,
        @JsonProperty("intervention-basics") @Nullable InterventionBasics interventionBasics,
        @Nullable Goals goals,
        @JsonProperty("training-plan") @Nullable TrainingPlan trainingPlan,
        @JsonProperty("communication-plan") @Nullable CommunicationPlan communicationPlan,
        @JsonProperty("monitoring-plan") @Nullable MonitoringPlan monitoringPlan,
        @JsonProperty("recording-instruction") @Nullable RecordingInstruction recordingInstruction,

        @JsonProperty("recruitment-and-organisation") @Nullable
        RecruitmentAndOrganisation recruitmentAndOrganisation,

        @JsonProperty("structural-preconditions") @Nullable StructuralPreconditions structuralPreconditions,
        @Nullable AdditionalTexts additional) {}
