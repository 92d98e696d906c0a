package org.forankring.programme.plan.tool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** How closely a stakeholder is worked with, by influence and interest on scales from 1 to 5. */
@Schema(name = "StakeholderQuadrant")
public enum Quadrant implements Coded {
    /** Much influence, much interest. */
    INVOLVE_CLOSELY,
    /** Much influence, little interest. */
    KEEP_SATISFIED,
    /** Little influence, much interest. */
    KEEP_INFORMED,
    /** Little of both. */
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
