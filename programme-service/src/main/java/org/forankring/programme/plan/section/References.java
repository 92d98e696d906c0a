package org.forankring.programme.plan.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.TrainingElement;
import org.jspecify.annotations.Nullable;

/** Says which of a section's references lead nowhere: to the method's indicators and training, or to an id given twice. */
public final class References {

    private References() {}

    /** Every fault, with a JSON pointer into the section. */
    public static List<Fault> faultsOf(Section section, MethodDefinition definition) {
        return switch (section) {
            case Duties duties -> repeatedIds("/duties", duties.duties());
            case Goals goals ->
                Stream.concat(
                                repeatedIds("/goals", goals.goals()).stream(),
                                unknownIndicators(goals, definition).stream())
                        .toList();
            case AdditionalTexts additional -> repeatedIds("/texts", additional.texts());
            case TrainingPlan training -> unknownElements(training, definition);
            case Background _,
                    InterventionBasics _,
                    CommunicationPlan _,
                    MonitoringPlan _,
                    RecordingInstruction _,
                    RecruitmentAndOrganisation _,
                    StructuralPreconditions _ -> List.of();
        };
    }

    private static List<Fault> unknownIndicators(Goals goals, MethodDefinition definition) {
        List<String> known =
                definition.indicators().stream().map(Indicator::code).toList();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < goals.goals().size(); i++) {
            Goals.@Nullable Goal goal = goals.goals().get(i);
            String indicator = goal == null ? null : goal.indicator();
            if (indicator != null && !known.contains(indicator)) {
                faults.add(new Fault(
                        "/goals/" + i + "/indicator",
                        "unknown-indicator",
                        Wording.of("fault.unknown-indicator.known", "known", String.join(", ", known))));
            }
        }
        return faults;
    }

    private static List<Fault> unknownElements(TrainingPlan training, MethodDefinition definition) {
        List<String> known = definition.trainingElements().stream()
                .map(TrainingElement::code)
                .toList();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < training.trainingElements().size(); i++) {
            String element = training.trainingElements().get(i);
            if (element != null && !known.contains(element)) {
                faults.add(Fault.of(
                        "/trainingElements/" + i, "unknown-training-element", "known", String.join(", ", known)));
            }
        }
        return faults;
    }

    private static List<Fault> repeatedIds(String list, List<? extends Section.Item> items) {
        Set<UUID> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Section.@Nullable Item item = items.get(i);
            UUID id = item == null ? null : item.id();
            if (id != null && !seen.add(id)) {
                faults.add(Fault.of(list + "/" + i + "/id", "repeated-id"));
            }
        }
        return faults;
    }
}
