package org.forankring.gateway.limits;

import io.vertx.core.MultiMap;

/**
 * Whether a call is within a limit, and what the limit leaves.
 *
 * @param granted whether the call may pass
 * @param policy the limit, as a field value of {@code RateLimit-Policy}
 * @param limit the name of the limit
 * @param left calls that may follow at once
 * @param secondsToNext until one more call may be made, at least one
 * @param secondsToAll until all calls of the limit may be made at once
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit header fields</a>
 */
record Allowance(boolean granted, String limit, String policy, long left, long secondsToNext, long secondsToAll) {

    void tell(MultiMap headers) {
        headers.set("RateLimit-Policy", policy);
        headers.set("RateLimit", '"' + limit + "\";r=" + left + ";t=" + secondsToAll);
    }
}
