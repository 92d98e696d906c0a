package org.forankring.programme.plan.section;

import java.util.ArrayList;
import java.util.List;
import org.forankring.programme.plan.section.Background.Relation;
import org.forankring.programme.plan.section.MonitoringPlan.Step;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a section holds what S1 and S2 ask of it. What a section may hold beyond that keeps it from being
 * empty, and is never missing.
 */
public final class SectionCompleteness {

    private final List<String> missing = new ArrayList<>();
    private boolean anything;

    private SectionCompleteness() {}

    /** How much of the section there is, and what it still needs. */
    public static Fill of(Section section) {
        SectionCompleteness completeness = new SectionCompleteness();
        completeness.look(section);
        return completeness.fill();
    }

    private void look(Section section) {
        switch (section) {
            case Background background -> look(background);
            case Duties duties -> needs("/duties", duties.duties());
            case InterventionBasics basics -> look(basics);
            case Goals goals -> look(goals);
            case TrainingPlan training -> look(training);
            case CommunicationPlan communication -> look(communication);
            case MonitoringPlan monitoring -> look(monitoring);
            case RecordingInstruction recording -> look(recording);
            case RecruitmentAndOrganisation recruitment -> look(recruitment);
            case StructuralPreconditions preconditions -> look(preconditions);
            case AdditionalTexts additional -> may(additional.texts());
        }
    }

    private void look(Background background) {
        needs("/why", background.why());
        needs("/forWhom", background.forWhom());
        Relation relation = background.replacesOrSupplements();
        needs("/replacesOrSupplements", relation);
        if (relation == Relation.REPLACES || relation == Relation.SUPPLEMENTS) {
            needs("/methodsConcerned", background.methodsConcerned());
        } else {
            may(background.methodsConcerned());
        }
        needs("/successGoals", background.successGoals());
    }

    private void look(InterventionBasics basics) {
        needs("/targetGroup", basics.targetGroup());
        needs("/content", basics.content());
        needs("/intensity", basics.intensity());
        may(basics.duration());
        may(basics.setting());
        may(basics.evidence());
    }

    /** A goal is tied to an indicator; where the method has none that fits, it says what is aimed at. */
    private void look(Goals goals) {
        needs("/goals", goals.goals());
        for (int i = 0; i < goals.goals().size(); i++) {
            Goals.Goal goal = goals.goals().get(i);
            if (isAbsent(goal.indicator())) {
                needs("/goals/" + i + "/target", goal.target());
            }
        }
    }

    private void look(TrainingPlan training) {
        needs("/days", training.days());
        needs("/guidance", training.guidance());
        needs("/customerWork", training.customerWork());
        needs("/newEmployees", training.newEmployees());
        needs("/refresher", training.refresher());
        needs("/supplementary", training.supplementary());
        may(training.longTermSupport());
        may(training.trainingElements());
        may(training.trainingReference());
    }

    private void look(CommunicationPlan communication) {
        needs("/interactiveFeedback", communication.interactiveFeedback());
        needs("/changeAndWhy", communication.changeAndWhy());
        needs("/capabilitiesBuiltOn", communication.capabilitiesBuiltOn());
        needs("/competenceValued", communication.competenceValued());
    }

    private void look(MonitoringPlan monitoring) {
        needsStep("/collect", monitoring.collect());
        needsStep("/analyse", monitoring.analyse());
        needsStep("/use", monitoring.use());
        needsStep("/communicate", monitoring.communicate());
        may(monitoring.beforeTheUse());
    }

    private void needsStep(String pointer, @Nullable Step step) {
        needs(pointer + "/how", step == null ? null : step.how());
        needs(pointer + "/who", step == null ? null : step.who());
        needs(pointer + "/when", step == null ? null : step.when());
    }

    /** An instruction that is still to be prepared, or says nothing of the code, is not enough. */
    private void look(RecordingInstruction recording) {
        needs("/reference", recording.reference());
        needsYes("/coversCode", recording.coversCode());
        needsYes("/inPlace", recording.inPlace());
        needs("/since", recording.since());
    }

    private void look(RecruitmentAndOrganisation recruitment) {
        needs("/employees", recruitment.employees());
        needs("/selection", recruitment.selection());
        needs("/organisation", recruitment.organisation());
        may(recruitment.management());
        may(recruitment.turnover());
    }

    private void look(StructuralPreconditions preconditions) {
        needs("/personnelResources", preconditions.personnelResources());
        needs("/monitoringStructures", preconditions.monitoringStructures());
        may(preconditions.facilities());
        may(preconditions.customerReferrals());
        may(preconditions.jobDescriptions());
    }

    private void needs(String pointer, @Nullable Object value) {
        may(value);
        if (isAbsent(value)) {
            missing.add(pointer);
        }
    }

    private void needsYes(String pointer, @Nullable Boolean answer) {
        may(answer);
        if (!Boolean.TRUE.equals(answer)) {
            missing.add(pointer);
        }
    }

    private void may(@Nullable Object value) {
        anything |= !isAbsent(value);
    }

    private static boolean isAbsent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> items -> items.isEmpty();
            default -> false;
        };
    }

    private Fill fill() {
        if (!anything) {
            return new Fill(Fill.State.EMPTY, missing);
        }
        return new Fill(missing.isEmpty() ? Fill.State.FILLED : Fill.State.PARTIAL, missing);
    }
}
