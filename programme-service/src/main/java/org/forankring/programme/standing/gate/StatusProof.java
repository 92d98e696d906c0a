package org.forankring.programme.standing.gate;

import java.util.List;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.framework.determinant.Determinant;

/** What the ratings for the anchoring prove: a status on the same elements as at the beginning (S1). */
public final class StatusProof {

    private StatusProof() {}

    /** The proof that a status gives. When it is taken is for the status to say. */
    public static Proof of(AnchoringStatus status) {
        if (status.ofWorkshop().isEmpty()) {
            return Proof.lacking(List.of("No item was rated at the beginning."));
        }
        return status.takenOn()
                .map(day -> Proof.on(List.of(day)))
                .orElseGet(() -> Proof.lacking(status.lacking().stream()
                        .map(AnchoringStatus.Element::item)
                        .map(Determinant::name)
                        .sorted()
                        .map(name -> name + " has not been rated again.")
                        .toList()));
    }
}
