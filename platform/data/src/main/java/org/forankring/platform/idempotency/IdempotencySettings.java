package org.forankring.platform.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of requests under an idempotency key, under {@code forankring.idempotency}. */
@ConfigMapping(prefix = "forankring.idempotency")
interface IdempotencySettings {

    /** How long a request is remembered, so that it can be repeated safely. */
    @WithDefault("P7D")
    Duration retention();
}
