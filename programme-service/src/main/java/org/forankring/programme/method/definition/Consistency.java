package org.forankring.programme.method.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the parts of a definition fit together: codes are unique, what a rule or a gate names exists, and each
 * text is there in the definition's own language. It takes a definition whose form is faulty, too, and says what it can of the parts that are there, so that
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
        consistency.faults.addAll(LanguageFaults.of(definition));
        return List.copyOf(consistency.faults);
    }

    private void checkCodes() {
        requireUnique("/phases", definition.phases(), Phase::code);
        checkActivityCodes();
        requireUnique("/trainingElements", definition.trainingElements(), TrainingElement::code);
        requireUnique("/useCodes", definition.useCodes(), MethodDefinition.UseCode::code);
        requireUnique("/indicators", definition.indicators(), Indicator::code);
        requireUnique("/frameworkLevels", definition.frameworkLevels(), MethodDefinition.FrameworkTerm::code);
        requireUnique("/frameworkAspects", definition.frameworkAspects(), MethodDefinition.FrameworkTerm::code);
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
                faults.add(Fault.of(list + "/" + i + "/code", "duplicate-code"));
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
            addUnknownElement(pointer + "/element");
        }
        if (rule.other() == null) {
            return;
        }
        if (!elements.contains(rule.other())) {
            addUnknownElement(pointer + "/other");
        } else if (rule.other().equals(element)) {
            faults.add(Fault.of(pointer + "/other", "same-element"));
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
            faults.add(new Fault(pointer, "required", Wording.of("fault.required.rule", "kind", kind.code())));
        }
        if (!needed && present) {
            faults.add(
                    new Fault(pointer, "not-applicable", Wording.of("fault.not-applicable.rule", "kind", kind.code())));
        }
    }

    private void addUnknownElement(String pointer) {
        faults.add(new Fault(pointer, "unknown-element", Wording.of("fault.unknown-element.definition")));
    }
}
