package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;

/**
 * How many of a method's activities are done: a meeting that is the activity has been held with attendance, or the
 * evidence that the method names for it is there.
 */
public record ActivitiesDone(int done, int possible) {

    /** Counts them from the facts of an implementation on a day. */
    public static ActivitiesDone of(MethodDefinition definition, GateFacts facts, LocalDate today) {
        Examination examination = new Examination(definition, facts, today);
        List<Phase.Activity> activities = definition.phases().stream()
                .flatMap(phase -> phase.activities().stream())
                .toList();
        long done = activities.stream()
                .filter(activity -> facts.knows(Requirement.Kind.ACTIVITY_HELD, activity.code())
                        || isShown(activity.evidence(), examination))
                .count();
        return new ActivitiesDone(Math.toIntExact(done), activities.size());
    }

    private static boolean isShown(List<Requirement> evidence, Examination examination) {
        return !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(
                                requirement -> examination.examine(requirement).met());
    }
}
