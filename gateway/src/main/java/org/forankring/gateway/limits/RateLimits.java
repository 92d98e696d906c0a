package org.forankring.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How many calls the gateway takes from whom. */
@ConfigMapping(prefix = "forankring.limits")
public interface RateLimits {

    /** All calls from one address, whoever makes them. */
    Limit address();

    /** The calls from one address without a token, or with one that is refused. */
    Limit stranger();

    /** The calls of one subject through one client, as the token's {@code sub} and {@code azp} say. */
    Limit client();

    /** For the subjects of a client that is to have other limits, by its {@code azp}. */
    Map<String, Limit> clients();

    /** How many callers are told apart in each limit; the ones not seen for longest begin anew. */
    @WithDefault("100000")
    int callers();

    /** A bucket of calls that is filled evenly. */
    interface Limit {

        /** Calls in a second, in the long run. */
        int perSecond();

        /** Calls at once, after a pause. */
        int burst();
    }
}
