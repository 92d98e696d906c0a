package org.forankring.programme.standing.gate;

import static org.forankring.programme.method.definition.Requirement.Kind.FRAMEWORK_CONSIDERED;
import static org.forankring.programme.method.definition.Requirement.Kind.SUPPORT_OVER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.forankring.platform.language.Texts;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.method.definition.Requirement.Kind;
import org.forankring.programme.method.definition.TrainingElement;
import org.jspecify.annotations.Nullable;

/** Requirements examined one by one, of a method with one phase and a framework of two levels. */
final class Examined {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate EARLIER = LocalDate.of(2026, 4, 1);
    static final LocalDate LATER = LocalDate.of(2026, 5, 1);

    private Examined() {}

    static Finding examine(Requirement requirement, GateFacts facts) {
        return gate(List.of(requirement), facts).findings().getFirst();
    }

    static Gate gate(List<Requirement> requirements, GateFacts facts) {
        Phase phase = phase(requirements);
        List<FrameworkItem> items = List.of(
                new FrameworkItem("a", "inner", "x", Texts.of("A"), null),
                new FrameworkItem("b", "inner", "x", Texts.of("B"), null),
                new FrameworkItem("c", "outer", "x", Texts.of("C"), null));
        return Gate.of(definition(phase, items), phase, facts, TODAY);
    }

    static Requirement requirement(Kind kind, @Nullable String subject, @Nullable Integer number) {
        return new Requirement(kind, subject, number, null, null);
    }

    static Phase phase(List<Requirement> gate) {
        return new Phase(
                "p",
                Texts.of("P"),
                3,
                true,
                null,
                List.of(new Phase.Activity("start", Texts.of("Start-up"), Texts.of("d"), Texts.of("a"), List.of())),
                gate);
    }

    static MethodDefinition definition(Phase phase, List<FrameworkItem> items) {
        return Definitions.of(
                List.of(phase),
                List.of(new TrainingElement("course", Texts.of("Three-day course"), 3, "employees", Texts.of("c"))),
                List.of(),
                items);
    }

    static Proof trained(int employees) {
        return Proof.on(Collections.nCopies(employees, LATER));
    }

    static GateFacts known(Kind kind, @Nullable String subject, Proof proof) {
        return GateFacts.NONE.with(kind, subject, proof);
    }

    static GateFacts supportUntil(LocalDate day) {
        return known(SUPPORT_OVER, null, Proof.on(List.of(day)));
    }

    /** The first of the levels was considered earlier, the second later. */
    static GateFacts levels(String... levels) {
        List<LocalDate> days = List.of(EARLIER, LATER);
        GateFacts facts = GateFacts.NONE;
        for (int i = 0; i < levels.length; i++) {
            facts = facts.with(FRAMEWORK_CONSIDERED, levels[i], Proof.on(days.subList(i, i + 1)));
        }
        return facts;
    }
}
