package org.forankring.platform.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What health thinks of, under {@code forankring.health}. */
@ConfigMapping(prefix = "forankring.health")
interface HealthSettings {

    /** How long an event of another service may wait to be heard before a listener has fallen behind. */
    @WithDefault("PT5M")
    Duration heardLate();

    /** How long the broker may take to tell how far it is. */
    @WithDefault("PT5S")
    Duration patience();

    /** How often workers and broker are looked at; the schedule reads it by its name. */
    @WithDefault("15s")
    String every();
}
