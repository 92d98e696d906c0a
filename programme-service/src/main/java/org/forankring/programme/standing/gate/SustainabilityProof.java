package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.jspecify.annotations.Nullable;

/** What a check of sustainability proves: that it was asked whether competences and organisation are in place (S1). */
public final class SustainabilityProof {

    private SustainabilityProof() {}

    /**
     * The proof of a check that has been begun.
     *
     * @param since since when it has been complete; null when it is not, or when nobody knows
     */
    public static Proof of(Standing standing, @Nullable LocalDate since) {
        if (!standing.isComplete()) {
            return Proof.lacking(List.of(Wording.of("gate-lacks.check-needs", "missing", standing.lacking())));
        }
        return since == null
                ? Proof.there()
                : Proof.on(List.of(since))
                        .shownBy(List.of(
                                new Evidence(Evidence.Kind.SUSTAINABILITY_CHECK, "anchoring/sustainability", since)));
    }
}
