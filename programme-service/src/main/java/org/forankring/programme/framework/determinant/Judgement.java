package org.forankring.programme.framework.determinant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/**
 * How an item is judged.
 *
 * @param strength how much it helps or hinders, 1 to 5 with 5 the strongest
 * @param condition whether it is in good order or needs strengthening (S2)
 */
public record Judgement(Nature nature, int strength, Condition condition) {

    /** The least strength. */
    public static final int WEAKEST = 1;

    /** The greatest strength. */
    public static final int STRONGEST = 5;

    /** What an item does to the implementation. */
    @Schema(name = "DeterminantNature")
    public enum Nature implements Coded {
        FACILITATOR,
        BARRIER,
        NEUTRAL
    }

    /** Whether an item is already in good order or requires strengthening and support (S2). */
    @Schema(name = "DeterminantReadiness")
    public enum Condition implements Coded {
        IN_GOOD_ORDER,
        NEEDS_STRENGTHENING
    }
}
