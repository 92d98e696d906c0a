package org.forankring.training.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param asOf the day for which to decide
     */
    public static Decision decide(List<TrainingRule> rules, Facts facts, LocalDate asOf) {
        return Decision.of(
                rules.stream().flatMap(rule -> judge(rule, facts, asOf)).toList());
    }

    private static Stream<Reason> judge(TrainingRule rule, Facts facts, LocalDate asOf) {
        return switch (rule) {
            case CompletedElement first -> Stream.of(completedElement(first, facts, asOf));
            case PracticeMonths practice -> Stream.of(practiceMonths(practice, facts, asOf));
            case MaximumPerMunicipality maximum -> Stream.of(maximumPerMunicipality(maximum, facts));
            case Unrecognised unrecognised -> Stream.of(unrecognised(unrecognised));
            case CompulsoryBeforeUse aboutUse -> Stream.empty();
            case DueAfter aboutTime -> Stream.empty();
        };
    }

    private static Reason completedElement(CompletedElement rule, Facts facts, LocalDate asOf) {
        String needed = "The element " + rule.other() + " has to be completed first";
        LocalDate completedOn = facts.completed().get(rule.other());
        if (completedOn == null) {
            return Reason.fail(
                    rule.kind(),
                    needed + ", and it is not.",
                    "No completion of " + rule.other() + " is recorded.",
                    Optional.empty());
        }
        String evidence = rule.other() + " was completed on " + completedOn + ".";
        return completedOn.isAfter(asOf)
                ? Reason.fail(
                        rule.kind(), needed + ", and on " + asOf + " it was not.", evidence, Optional.of(completedOn))
                : Reason.pass(rule.kind(), needed + ", and it is.", evidence);
    }

    private static Reason practiceMonths(PracticeMonths rule, Facts facts, LocalDate asOf) {
        String needed = "Recorded practice in at least " + months(rule.months()) + " is needed";
        if (facts.practice().isEmpty()) {
            return Reason.unknown(
                    rule.kind(),
                    needed + ", and no record of practice has arrived yet.",
                    "monitoring-service has told of no practice of this method in the municipality.");
        }
        RecordedPractice practice = facts.practice().get();
        YearMonth current = YearMonth.from(asOf);
        List<YearMonth> recorded = practice.upTo(current);
        int missing = rule.months() - recorded.size();
        String evidence = "Recorded up to " + current + ": "
                + (recorded.isEmpty()
                        ? "no month"
                        : recorded.stream().map(YearMonth::toString).collect(Collectors.joining(", ")))
                + " (as told on " + practice.asOf() + ").";
        if (missing <= 0) {
            return Reason.pass(rule.kind(), needed + ", and " + months(recorded.size()) + " are recorded.", evidence);
        }
        YearMonth first = recorded.contains(current) ? current.plusMonths(1) : current;
        LocalDate earliest = first.plusMonths(missing - 1L).atDay(1);
        return Reason.fail(
                rule.kind(),
                needed + ": " + months(missing) + " more.",
                evidence,
                Optional.of(earliest.isBefore(asOf) ? asOf : earliest));
    }

    private static Reason maximumPerMunicipality(MaximumPerMunicipality rule, Facts facts) {
        String limit = "At most " + rule.people() + " from each municipality take this element";
        String evidence =
                facts.colleagues() + " other employees of the municipality hold a place or have completed it.";
        return facts.colleagues() < rule.people()
                ? Reason.pass(rule.kind(), limit + ", and a place is left.", evidence)
                : Reason.fail(rule.kind(), limit + ", and no place is left.", evidence, Optional.empty());
    }

    private static Reason unrecognised(Unrecognised rule) {
        return Reason.unknown(
                rule.kind(),
                "The method sets a rule that this service cannot judge: somebody who knows the method has to.",
                "The rule is of the kind " + rule.kind() + ".");
    }

    private static String months(int number) {
        return number == 1 ? "1 month" : number + " months";
    }
}
