package org.forankring.programme.method.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the parts of a definition fit together: codes are unique, and what a rule or a gate names exists. It
 * takes a definition whose form is faulty, too, and says what it can of the parts that are there, so that
 * the author learns of all faults at once.
 */
public final class Consistency {

    private final MethodDefinition definition;
    private final List<Fault> faults = new ArrayList<>();

    private Consistency(MethodDefinition definition) {
        this.definition = definition;
    }

    /** Every fault, with pointers into the definition; none when it is consistent. */
    public static List<Fault> faultsOf(MethodDefinition definition) {
        Consistency consistency = new Consistency(definition);
        consistency.checkCodes();
        consistency.checkRules();
        consistency.faults.addAll(GateFaults.of(definition));
        return List.copyOf(consistency.faults);
    }

    private void checkCodes() {
        requireUnique("/phases", definition.phases(), Phase::code);
        checkActivityCodes();
        requireUnique("/trainingElements", definition.trainingElements(), TrainingElement::code);
        requireUnique("/useCodes", definition.useCodes(), MethodDefinition.UseCode::code);
        requireUnique("/indicators", definition.indicators(), Indicator::code);
        requireUnique("/frameworkItems", definition.frameworkItems(), MethodDefinition.FrameworkItem::code);
        requireUnique("/planningTools", definition.planningTools(), MethodDefinition.PlanningTool::code);
    }

    private void checkActivityCodes() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.phases().size(); i++) {
            @Nullable Phase phase = definition.phases().get(i);
            if (phase != null) {
                requireUnique("/phases/" + i + "/activities", phase.activities(), Phase.Activity::code, seen);
            }
        }
    }

    private <T> void requireUnique(String list, List<T> parts, Function<T, @Nullable String> code) {
        requireUnique(list, parts, code, new HashSet<>());
    }

    private <T> void requireUnique(String list, List<T> parts, Function<T, @Nullable String> codeOf, Set<String> seen) {
        for (int i = 0; i < parts.size(); i++) {
            @Nullable T part = parts.get(i);
            @Nullable String code = part == null ? null : codeOf.apply(part);
            if (code != null && !seen.add(code)) {
                add(list + "/" + i + "/code", "duplicate-code", "is used by an earlier part; codes are unique");
            }
        }
    }

    private void checkRules() {
        Set<String> elements = new HashSet<>();
        for (@Nullable TrainingElement element : definition.trainingElements()) {
            if (element != null) {
                elements.add(element.code());
            }
        }
        for (int i = 0; i < definition.trainingRules().size(); i++) {
            @Nullable TrainingRule rule = definition.trainingRules().get(i);
            if (rule != null) {
                checkElements("/trainingRules/" + i, rule, elements);
                checkParts("/trainingRules/" + i, rule);
            }
        }
    }

    private void checkElements(String pointer, TrainingRule rule, Set<String> elements) {
        @Nullable String element = rule.element();
        if (element != null && !elements.contains(element)) {
            add(pointer + "/element", "unknown-element", "is not the code of a training element");
        }
        if (rule.other() == null) {
            return;
        }
        if (!elements.contains(rule.other())) {
            add(pointer + "/other", "unknown-element", "is not the code of a training element");
        } else if (rule.other().equals(element)) {
            add(pointer + "/other", "same-element", "is the element that the rule is about; another one comes first");
        }
    }

    private void checkParts(String pointer, TrainingRule rule) {
        TrainingRule.@Nullable Kind kind = rule.kind();
        if (kind == null) {
            return;
        }
        checkPart(pointer + "/other", kind, kind.namesOther(), rule.other() != null);
        checkPart(pointer + "/number", kind, kind.hasNumber(), rule.number() != null);
    }

    private void checkPart(String pointer, TrainingRule.Kind kind, boolean needed, boolean present) {
        if (needed && !present) {
            add(pointer, "required", "belongs to a rule of the kind " + kind.code());
        }
        if (!needed && present) {
            add(pointer, "not-applicable", "does not belong to a rule of the kind " + kind.code());
        }
    }

    private void add(String pointer, String code, String detail) {
        faults.add(new Fault(pointer, code, detail));
    }
}
