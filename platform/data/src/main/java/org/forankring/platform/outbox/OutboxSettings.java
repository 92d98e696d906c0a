package org.forankring.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the relay, under {@code forankring.outbox}. */
@ConfigMapping(prefix = "forankring.outbox")
interface OutboxSettings {

    /** Whether this replica publishes; off only in tests that drive the relay by hand. */
    @WithDefault("true")
    boolean relay();

    /** How long the relay sleeps when nothing wakes it. */
    @WithDefault("PT5S")
    Duration poll();

    /** How long an acknowledgement by the broker may take. */
    @WithDefault("PT30S")
    Duration patience();

    /** How long the relay waits after a failure before it tries again. */
    @WithDefault("PT1S")
    Duration pause();

    /** How long published events are kept in the table. */
    @WithDefault("P7D")
    Duration retention();

    /** How long an event may wait to be published before health says that the relay falls behind. */
    @WithDefault("PT5M")
    Duration late();
}
