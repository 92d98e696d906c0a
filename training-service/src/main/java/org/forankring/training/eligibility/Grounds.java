package org.forankring.training.eligibility;

import java.util.List;
import org.forankring.platform.language.Wording;

/**
 * A decision in brief, to be kept with what was done because of it: in codes, which can be told in any language later.
 *
 * @param rules what each rule said, in the order of the method
 */
public record Grounds(Verdict eligible, List<Judged> rules) {

    public Grounds {
        rules = List.copyOf(rules);
    }

    /** The same for people, in one line. */
    public Wording wording() {
        Wording verdict = Wording.of("verdict." + eligible.code());
        return rules.isEmpty()
                ? Wording.of("grounds.without-rule", "verdict", verdict)
                : Wording.of(
                        "grounds",
                        "verdict",
                        verdict,
                        "rules",
                        rules.stream().map(Judged::wording).toList());
    }

    /** What a rule said, by its kind in the method definition. */
    public record Judged(String rule, Outcome outcome) {

        private Wording wording() {
            String label = "training-rule." + rule;
            return Wording.of(
                    "grounds.rule",
                    "rule",
                    Wording.isKnown(label) ? Wording.of(label) : rule,
                    "outcome",
                    Wording.of("outcome." + outcome.code()));
        }
    }
}
