package org.forankring.programme.cooperation.minutes;

import org.forankring.platform.problem.Fault;

/**
 * A section that is not as the meeting has seen it.
 *
 * @param current its version now
 */
public record Overtaken(SeenSection seen, long current) {

    /** What is wrong with the adjustment. */
    public Fault fault() {
        return new Fault(
                "/adjustments/" + seen.adjustment() + "/change/etag",
                "stale-section",
                "is not the ETag of " + seen.section().code() + ", which is \"v" + current
                        + "\" now: read it again and repeat the change");
    }
}
