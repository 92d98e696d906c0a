package org.forankring.programme.plan.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave a risk is, by its score of likelihood times consequence on scales from 1 to 5. */
@Schema(name = "RiskBand")
public enum RiskBand {
    /** 1 to 4. */
    @JsonProperty("low")
    LOW,
    /** 5 to 9. */
    @JsonProperty("medium")
    MEDIUM,
    /** 10 to 14. */
    @JsonProperty("high")
    HIGH,
    /** 15 and more. */
    @JsonProperty("critical")
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
