package org.forankring.training.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.forankring.platform.language.Wording;

/**
 * What one rule says, and why.
 *
 * @param rule the rule's kind in the method definition
 * @param explanation the rule and its outcome, for people
 * @param evidence the facts that decided, for people
 * @param eligibleFrom for a rule that fails: from when it will pass, if that is known
 */
public record Reason(
        String rule, Outcome outcome, Wording explanation, Wording evidence, Optional<LocalDate> eligibleFrom) {

    static Reason pass(String rule, Wording explanation, Wording evidence) {
        return new Reason(rule, Outcome.PASS, explanation, evidence, Optional.empty());
    }

    static Reason fail(String rule, Wording explanation, Wording evidence, Optional<LocalDate> eligibleFrom) {
        return new Reason(rule, Outcome.FAIL, explanation, evidence, eligibleFrom);
    }

    /** The same for a reader who may not know what the employee has done: the rule and its outcome, and no more. */
    public Reason withheld() {
        return new Reason(
                rule, outcome, Wording.of("eligibility.withheld"), Wording.of("evidence.withheld"), Optional.empty());
    }

    static Reason unknown(String rule, Wording explanation, Wording evidence) {
        return new Reason(rule, Outcome.UNKNOWN, explanation, evidence, Optional.empty());
    }
}
