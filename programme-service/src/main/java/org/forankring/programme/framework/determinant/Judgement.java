package org.forankring.programme.framework.determinant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    public enum Nature {
        @JsonProperty("facilitator")
        FACILITATOR,
        @JsonProperty("barrier")
        BARRIER,
        @JsonProperty("neutral")
        NEUTRAL;

        /** The nature as it is written in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an item is already in good order or requires strengthening and support (S2). */
    @Schema(name = "DeterminantReadiness")
    public enum Condition {
        @JsonProperty("in-good-order")
        IN_GOOD_ORDER,
        @JsonProperty("needs-strengthening")
        NEEDS_STRENGTHENING;

        /** The condition as it is written in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
