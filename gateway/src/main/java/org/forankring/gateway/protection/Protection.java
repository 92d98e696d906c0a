package org.forankring.gateway.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When the gateway spares a service. */
@ConfigMapping(prefix = "forankring.protection")
public interface Protection {

    /** Calls of bearers under way to a service at a time; more are told that it is busy. */
    @WithDefault("512")
    int concurrency();

    /** Calls in a row without an answer after which a service is left alone. */
    @WithDefault("5")
    int failures();

    /** How long a service is left alone before a single call tries whether it answers again. */
    @WithDefault("5S")
    Duration pause();
}
