package org.forankring.programme.anchoring.plan;

import java.util.ArrayList;
import java.util.List;
import org.forankring.programme.anchoring.plan.Arrangements.Arrangement;
import org.forankring.programme.anchoring.plan.Arrangements.Responsible;
import org.jspecify.annotations.Nullable;

/** Says whether an anchoring plan holds what it takes to go on without the board. */
public final class PlanCompleteness {

    private final List<String> missing = new ArrayList<>();

    private PlanCompleteness() {}

    /** JSON pointers to what the plan still needs, in the order of its fields; empty when it can be adopted. */
    public static List<String> missingIn(Arrangements plan) {
        PlanCompleteness completeness = new PlanCompleteness();
        completeness.look(plan);
        return List.copyOf(completeness.missing);
    }

    private void look(Arrangements plan) {
        if (plan.keptInFocus().isEmpty()) {
            missing.add("/keptInFocus");
        }
        for (int i = 0; i < plan.keptInFocus().size(); i++) {
            needs("/keptInFocus/" + i + "/how", plan.keptInFocus().get(i).how());
        }
        Responsible responsible = plan.responsible();
        needs("/responsible/who", responsible == null ? null : responsible.who());
        needsArrangement("/newEmployees", plan.newEmployees());
        needsArrangement("/sparring", plan.sparring());
        needsArrangement("/monitoring", plan.monitoring());
        needsArrangement("/planRevision", plan.planRevision());
        for (int i = 0; i < plan.measures().size(); i++) {
            needs("/measures/" + i + "/who", plan.measures().get(i).who());
            if (plan.measures().get(i).byWhen() == null) {
                missing.add("/measures/" + i + "/byWhen");
            }
        }
    }

    private void needsArrangement(String pointer, @Nullable Arrangement arrangement) {
        if (arrangement == null) {
            missing.add(pointer);
            return;
        }
        needs(pointer + "/how", arrangement.how());
        needs(pointer + "/who", arrangement.who());
        needs(pointer + "/when", arrangement.when());
    }

    private void needs(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            missing.add(pointer);
        }
    }
}
