package org.forankring.programme.framework.determinant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is a barrier so high that the plan has to answer it, with a strategy or by accepting it.
 * An acceptance covers the strength it was given for and anything below: a barrier that grows is open again.
 */
@Schema(
        name = "HighBarrier",
        description = "Whether the item is a barrier of strength 4 or 5: no, open, or accepted with a reason. An"
                + " acceptance ends when the barrier grows.")
public enum HighBarrier implements Coded {
    NO,
    OPEN,
    ACCEPTED;

    private static final int HIGH = 4;

    /**
     * What a judgement makes of it.
     *
     * @param judgement the latest one; null when the item has not been considered
     * @param acceptedStrength the strength for which it has been accepted, or null
     */
    public static HighBarrier of(@Nullable Judgement judgement, @Nullable Integer acceptedStrength) {
        if (judgement == null || judgement.nature() != Judgement.Nature.BARRIER || judgement.strength() < HIGH) {
            return NO;
        }
        return acceptedStrength != null && judgement.strength() <= acceptedStrength ? ACCEPTED : OPEN;
    }
}
