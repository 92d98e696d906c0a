package org.forankring.programme.method.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/** What does not fit together in the gates and the evidence of a definition; part of {@link Consistency}. */
final class GateFaults {

    private final MethodDefinition definition;
    private final List<Fault> faults = new ArrayList<>();

    private GateFaults(MethodDefinition definition) {
        this.definition = definition;
    }

    static List<Fault> of(MethodDefinition definition) {
        GateFaults gates = new GateFaults(definition);
        for (int i = 0; i < definition.phases().size(); i++) {
            @Nullable Phase phase = definition.phases().get(i);
            if (phase != null) {
                boolean last = i == definition.phases().size() - 1;
                gates.check("/phases/" + i + "/gate/", phase.gate(), last);
                gates.checkEvidence("/phases/" + i + "/activities/", phase.activities(), last);
            }
        }
        return List.copyOf(gates.faults);
    }

    private void checkEvidence(String pointer, List<Phase.Activity> activities, boolean last) {
        for (int i = 0; i < activities.size(); i++) {
            Phase.@Nullable Activity activity = activities.get(i);
            if (activity != null) {
                check(pointer + i + "/evidence/", activity.evidence(), last);
            }
        }
    }

    private void check(String pointer, List<Requirement> gate, boolean last) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int i = 0; i < gate.size(); i++) {
            @Nullable Requirement requirement = gate.get(i);
            Requirement.@Nullable Kind kind = requirement == null ? null : requirement.kind();
            if (requirement == null || kind == null) {
                continue;
            }
            List<@Nullable Object> asked = new ArrayList<>();
            asked.add(kind);
            asked.add(requirement.subject());
            if (!seen.add(asked)) {
                faults.add(Fault.of(pointer + i, "duplicate-requirement"));
            }
            checkSubject(pointer + i + "/subject", kind, requirement.subject());
            checkPresence(pointer + i + "/number", kind, kind.hasNumber(), requirement.number());
            if (!kind.canHavePercent()) {
                checkPresence(pointer + i + "/percent", kind, false, requirement.percent());
            }
            if (kind.isOfLastPhase() && !last) {
                faults.add(Fault.of(pointer + i + "/kind", "last-phase-only"));
            }
        }
    }

    private void checkSubject(String pointer, Requirement.Kind kind, @Nullable String subject) {
        checkPresence(pointer, kind, kind.subject() != Requirement.Subject.NONE, subject);
        if (subject == null) {
            return;
        }
        switch (kind.subject()) {
            case NONE -> {}
            case ACTIVITY -> {
                if (!definition.knowsActivity(subject)) {
                    add(pointer, "unknown-activity", Wording.of("fault.unknown-activity.definition"));
                }
            }
            case TRAINING_ELEMENT -> {
                if (!definition.knowsElement(subject)) {
                    add(pointer, "unknown-element", Wording.of("fault.unknown-element.definition"));
                }
            }
            case MEETING_KIND, TEAM_ROLE, PLAN_SECTION -> {
                List<String> codes = kind.subject().codes();
                if (!codes.contains(subject)) {
                    add(pointer, "invalid-format", Wording.of("fault.expected.one-of", "values", codes));
                }
            }
        }
    }

    private void checkPresence(String pointer, Requirement.Kind kind, boolean needed, @Nullable Object part) {
        if (needed && part == null) {
            add(pointer, "required", Wording.of("fault.required.requirement", "kind", kind.code()));
        }
        if (!needed && part != null) {
            add(pointer, "not-applicable", Wording.of("fault.not-applicable.requirement", "kind", kind.code()));
        }
    }

    private void add(String pointer, String code, Wording detail) {
        faults.add(new Fault(pointer, code, detail));
    }
}
