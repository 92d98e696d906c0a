package org.forankring.programme.plan.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How closely a stakeholder is worked with, by influence and interest on scales from 1 to 5. */
@Schema(name = "StakeholderQuadrant")
public enum Quadrant {
    /** Much influence, much interest. */
    @JsonProperty("involve-closely")
    INVOLVE_CLOSELY,
    /** Much influence, little interest. */
    @JsonProperty("keep-satisfied")
    KEEP_SATISFIED,
    /** Little influence, much interest. */
    @JsonProperty("keep-informed")
    KEEP_INFORMED,
    /** Little of both. */
    @JsonProperty("observe")
    OBSERVE;

    /** The middle of the scale counts as much: involving someone needlessly costs less than forgetting them. */
    private static final int MUCH = 3;

    /** The quadrant of a stakeholder. */
    public static Quadrant of(int influence, int interest) {
        if (influence >= MUCH) {
            return interest >= MUCH ? INVOLVE_CLOSELY : KEEP_SATISFIED;
        }
        return interest >= MUCH ? KEEP_INFORMED : OBSERVE;
    }
}
