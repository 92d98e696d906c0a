package org.forankring.programme.plan.tool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** How grave a risk is, by its score of likelihood times consequence on scales from 1 to 5. */
@Schema(name = "RiskBand")
public enum RiskBand implements Coded {
    /** 1 to 4. */
    LOW,
    /** 5 to 9. */
    MEDIUM,
    /** 10 to 14. */
    HIGH,
    /** 15 and more. */
    CRITICAL;

    /** The band of a score from 1 to 25. */
    public static RiskBand ofScore(int score) {
        if (score >= 15) {
            return CRITICAL;
        }
        if (score >= 10) {
            return HIGH;
        }
        return score >= 5 ? MEDIUM : LOW;
    }
}
