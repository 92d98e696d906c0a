package org.forankring.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what is remembered of events, under {@code forankring.inbox}. */
@ConfigMapping(prefix = "forankring.inbox")
interface InboxSettings {

    /** How long an event is known to have been applied. */
    @WithDefault("P400D")
    Duration retention();

    /** How long a dead letter waits after it was last tried. */
    @WithDefault("P90D")
    Duration letters();
}
