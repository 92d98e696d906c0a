package org.forankring.training.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An explained decision.
 *
 * @param eligibleFrom when the answer is no: from when it will be yes, if every rule that stands in the way
 *     says so
 * @param reasons one per rule that is a condition of taking the element, in the order of the method
 */
public record Decision(Verdict eligible, Optional<LocalDate> eligibleFrom, List<Reason> reasons) {

    public Decision {
        reasons = List.copyOf(reasons);
    }

    /** No when any rule fails, otherwise unknown when any is unknown, otherwise yes. */
    static Decision of(List<Reason> reasons) {
        List<Reason> failed = with(Outcome.FAIL, reasons);
        List<Reason> open = with(Outcome.UNKNOWN, reasons);
        if (!failed.isEmpty()) {
            boolean dated = open.isEmpty()
                    && failed.stream().allMatch(reason -> reason.eligibleFrom().isPresent());
            Optional<LocalDate> latest = failed.stream()
                    .flatMap(reason -> reason.eligibleFrom().stream())
                    .max(Comparator.naturalOrder());
            return new Decision(Verdict.NO, dated ? latest : Optional.empty(), reasons);
        }
        return new Decision(open.isEmpty() ? Verdict.YES : Verdict.UNKNOWN, Optional.empty(), reasons);
    }

    /** The reasons with that outcome. */
    public List<Reason> with(Outcome outcome) {
        return with(outcome, reasons);
    }

    /** The decision in brief, to be kept. */
    public Grounds grounds() {
        return new Grounds(
                eligible,
                reasons.stream()
                        .map(reason -> new Grounds.Judged(reason.rule(), reason.outcome()))
                        .toList());
    }

    private static List<Reason> with(Outcome outcome, List<Reason> reasons) {
        return reasons.stream().filter(reason -> reason.outcome() == outcome).toList();
    }
}
