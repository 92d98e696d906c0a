package org.forankring.programme.plan.section;

import java.util.List;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** The sections of an implementation plan, in the order of the document. */
public enum SectionName implements Coded {
    BACKGROUND,
    DUTIES,
    INTERVENTION_BASICS,
    GOALS,
    TRAINING_PLAN,
    COMMUNICATION_PLAN,
    MONITORING_PLAN,
    RECORDING_INSTRUCTION,
    RECRUITMENT_AND_ORGANISATION,
    STRUCTURAL_PRECONDITIONS,
    ADDITIONAL;

    /** As a person would call it. */
    public Wording label() {
        return Wording.of("section-name." + code());
    }

    /** A section of this name that says nothing. */
    public Section empty() {
        return switch (this) {
            case BACKGROUND -> new Background(null, null, null, List.of(), List.of());
            case DUTIES -> new Duties(List.of());
            case INTERVENTION_BASICS -> new InterventionBasics(null, null, null, null, null, null);
            case GOALS -> new Goals(List.of());
            case TRAINING_PLAN -> new TrainingPlan(null, null, null, null, null, null, null, List.of(), null);
            case COMMUNICATION_PLAN -> new CommunicationPlan(null, null, null, null);
            case MONITORING_PLAN -> new MonitoringPlan(null, null, null, null, null);
            case RECORDING_INSTRUCTION -> new RecordingInstruction(null, null, null, null);
            case RECRUITMENT_AND_ORGANISATION -> new RecruitmentAndOrganisation(null, null, null, null, null);
            case STRUCTURAL_PRECONDITIONS -> new StructuralPreconditions(null, null, null, null, null);
            case ADDITIONAL -> new AdditionalTexts(List.of());
        };
    }
}
