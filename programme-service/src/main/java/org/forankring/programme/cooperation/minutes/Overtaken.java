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
        return Fault.of(
                "/adjustments/" + seen.adjustment() + "/change/etag",
                "stale-section",
                "section",
                seen.section().code(),
                "etag",
                "\"v" + current + "\"");
    }
}
