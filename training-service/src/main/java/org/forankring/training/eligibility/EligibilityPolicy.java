package org.forankring.training.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.training.curriculum.TrainingRule;
import org.forankring.training.curriculum.TrainingRule.CompletedElement;
import org.forankring.training.curriculum.TrainingRule.CompulsoryBeforeUse;
import org.forankring.training.curriculum.TrainingRule.DueAfter;
import org.forankring.training.curriculum.TrainingRule.MaximumPerMunicipality;
import org.forankring.training.curriculum.TrainingRule.PracticeMonths;
import org.forankring.training.curriculum.TrainingRule.Unrecognised;

/**
 * Judges the rules of a method (S1, "Train-the-trainer course") from facts and a date. A rule that cannot be
 * judged is never passed over: it is answered as unknown.
 */
public final class EligibilityPolicy {

    private EligibilityPolicy() {}

    /**
     * Decides whether an employee may take an element.
     *
     * @param rules the rules about that element
     * @param names what an element is called, by its code
     * @param asOf the day for which to decide
     */
    public static Decision decide(
            List<TrainingRule> rules, Function<String, Texts> names, Facts facts, LocalDate asOf) {
        return Decision.of(
                rules.stream().flatMap(rule -> judge(rule, names, facts, asOf)).toList());
    }

    private static Stream<Reason> judge(TrainingRule rule, Function<String, Texts> names, Facts facts, LocalDate asOf) {
        return switch (rule) {
            case CompletedElement first -> Stream.of(completedElement(first, names.apply(first.other()), facts, asOf));
            case PracticeMonths practice -> Stream.of(practiceMonths(practice, facts, asOf));
            case MaximumPerMunicipality maximum -> Stream.of(maximumPerMunicipality(maximum, facts));
            case Unrecognised unrecognised -> Stream.of(unrecognised(unrecognised));
            case CompulsoryBeforeUse aboutUse -> Stream.empty();
            case DueAfter aboutTime -> Stream.empty();
        };
    }

    private static Reason completedElement(CompletedElement rule, Texts name, Facts facts, LocalDate asOf) {
        String element = rule.other();
        LocalDate completedOn = facts.completed().get(element);
        if (completedOn == null) {
            return Reason.fail(
                    rule.kind(),
                    Wording.of("eligibility.completed-element.missing", "element", element, "name", name),
                    Wording.of("evidence.completed-element.missing", "element", element, "name", name),
                    Optional.empty());
        }
        Wording evidence =
                Wording.of("evidence.completed-element", "element", element, "name", name, "day", completedOn);
        return completedOn.isAfter(asOf)
                ? Reason.fail(
                        rule.kind(),
                        Wording.of(
                                "eligibility.completed-element.later", "element", element, "name", name, "day", asOf),
                        evidence,
                        Optional.of(completedOn))
                : Reason.pass(
                        rule.kind(),
                        Wording.of("eligibility.completed-element.met", "element", element, "name", name),
                        evidence);
    }

    private static Reason practiceMonths(PracticeMonths rule, Facts facts, LocalDate asOf) {
        if (facts.practice().isEmpty()) {
            return Reason.unknown(
                    rule.kind(),
                    Wording.of("eligibility.practice-months.unknown", "months", rule.months()),
                    Wording.of("evidence.practice-months.unknown"));
        }
        RecordedPractice practice = facts.practice().get();
        YearMonth current = YearMonth.from(asOf);
        List<YearMonth> recorded = practice.upTo(current);
        int missing = rule.months() - recorded.size();
        if (missing <= 0) {
            return Reason.pass(
                    rule.kind(),
                    Wording.of("eligibility.practice-months.met", "months", rule.months(), "recorded", recorded.size()),
                    evidence(recorded, current, practice.toldOn(facts.zone())));
        }
        YearMonth first = recorded.contains(current) ? current.plusMonths(1) : current;
        LocalDate earliest = first.plusMonths(missing - 1L).atDay(1);
        return Reason.fail(
                rule.kind(),
                Wording.of("eligibility.practice-months.missing", "months", rule.months(), "missing", missing),
                evidence(recorded, current, practice.toldOn(facts.zone())),
                Optional.of(earliest.isBefore(asOf) ? asOf : earliest));
    }

    private static Wording evidence(List<YearMonth> recorded, YearMonth until, LocalDate told) {
        return recorded.isEmpty()
                ? Wording.of("evidence.practice-months.none", "until", until, "told", told)
                : Wording.of("evidence.practice-months", "until", until, "recorded", recorded, "told", told);
    }

    private static Reason maximumPerMunicipality(MaximumPerMunicipality rule, Facts facts) {
        Wording evidence = Wording.of("evidence.maximum-per-municipality", "colleagues", facts.colleagues());
        return facts.colleagues() < rule.people()
                ? Reason.pass(
                        rule.kind(),
                        Wording.of("eligibility.maximum-per-municipality.met", "people", rule.people()),
                        evidence)
                : Reason.fail(
                        rule.kind(),
                        Wording.of("eligibility.maximum-per-municipality.reached", "people", rule.people()),
                        evidence,
                        Optional.empty());
    }

    private static Reason unrecognised(Unrecognised rule) {
        return Reason.unknown(
                rule.kind(),
                Wording.of("eligibility.unrecognised"),
                Wording.of("evidence.unrecognised", "kind", rule.kind()));
    }
}
