package org.forankring.programme.standing.gate;

import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.method.definition.MethodDefinition;

/** What the ratings for the anchoring prove: a status on the same elements as at the beginning (S1). */
public final class StatusProof {

    private StatusProof() {}

    /**
     * The proof that a status gives. When it is taken is for the status to say.
     *
     * @param method names the items
     */
    public static Proof of(AnchoringStatus status, MethodDefinition method) {
        if (status.ofWorkshop().isEmpty()) {
            return Proof.lacking(List.of(Wording.of("gate-lacks.nothing-rated")));
        }
        return status.takenOn()
                .map(day -> Proof.on(List.of(day)))
                .orElseGet(() -> Proof.lacking(status.lacking().stream()
                        .map(element -> Wording.of(
                                "gate-lacks.item-not-rated-again",
                                "item",
                                element.item().names(method)))
                        .toList()));
    }
}
