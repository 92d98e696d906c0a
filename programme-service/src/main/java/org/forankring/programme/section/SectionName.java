package org.forankring.programme.section;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of an implementation plan, in the order of the document. */
@Schema(
        enumeration = {
            "background",
            "duties",
            "intervention-basics",
            "goals",
            "training-plan",
            "communication-plan",
            "monitoring-plan",
            "recording-instruction",
            "recruitment-and-organisation",
            "structural-preconditions",
            "additional"
        })
public enum SectionName {
    BACKGROUND(new Background(null, null, null, List.of(), List.of())),
    DUTIES(new Duties(List.of())),
    INTERVENTION_BASICS(new InterventionBasics(null, null, null, null, null, null)),
    GOALS(new Goals(List.of())),
    TRAINING_PLAN(new TrainingPlan(null, null, null, null, null, null, null, List.of(), null)),
    COMMUNICATION_PLAN(new CommunicationPlan(null, null, null, null)),
    MONITORING_PLAN(new MonitoringPlan(null, null, null, null, null)),
    RECORDING_INSTRUCTION(new RecordingInstruction(null, null, null, null)),
    RECRUITMENT_AND_ORGANISATION(new RecruitmentAndOrganisation(null, null, null, null, null)),
    STRUCTURAL_PRECONDITIONS(new StructuralPreconditions(null, null, null, null, null)),
    ADDITIONAL(new AdditionalTexts(List.of()));

    private final Section empty;

    SectionName(Section empty) {
        this.empty = empty;
    }

    /** A section of this name that says nothing. */
    public Section empty() {
        return empty;
    }

    /** The name as it is written in addresses, answers and documents. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section of a code, if there is one. */
    public static Optional<SectionName> of(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }
}
