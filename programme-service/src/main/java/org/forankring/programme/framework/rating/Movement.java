package org.forankring.programme.framework.rating;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.programme.framework.determinant.Judgement;

/**
 * How an item has moved between two occasions. A strong facilitator is the best, a strong barrier the worst;
 * of two that weigh the same, being in good order is better than needing strengthening.
 */
@Schema(
        name = "RatingMovement",
        description = "How an item has moved between the first and the last occasion of a comparison. A strong"
                + " facilitator is the best and a strong barrier the worst; of two that weigh the same, being in good"
                + " order is better.")
public enum Movement implements Coded {
    IMPROVED,
    UNCHANGED,
    WORSENED,
    ONLY_FIRST,
    ONLY_LAST,
    NOT_RATED;

    private static final Comparator<Judgement> WORST_TO_BEST =
            Comparator.comparingInt(Movement::weight).thenComparing(Movement::isInGoodOrder);

    /** The movement from one judgement to another, as far as they have been given. */
    public static Movement between(Optional<Judgement> first, Optional<Judgement> last) {
        if (first.isEmpty()) {
            return last.isEmpty() ? NOT_RATED : ONLY_LAST;
        }
        if (last.isEmpty()) {
            return ONLY_FIRST;
        }
        int difference = WORST_TO_BEST.compare(last.get(), first.get());
        if (difference == 0) {
            return UNCHANGED;
        }
        return difference > 0 ? IMPROVED : WORSENED;
    }

    private static int weight(Judgement judgement) {
        return switch (judgement.nature()) {
            case FACILITATOR -> judgement.strength();
            case NEUTRAL -> 0;
            case BARRIER -> -judgement.strength();
        };
    }

    private static boolean isInGoodOrder(Judgement judgement) {
        return switch (judgement.condition()) {
            case IN_GOOD_ORDER -> true;
            case NEEDS_STRENGTHENING -> false;
        };
    }
}
