package org.forankring.monitoring.indicator.listening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the recomputation, under {@code forankring.indicators}. */
@ConfigMapping(prefix = "forankring.indicators")
interface IndicatorSettings {

    /** How long the worker sleeps when nothing wakes it. */
    @WithDefault("PT5S")
    Duration poll();

    /** How long the worker waits after a failure before it tries again. */
    @WithDefault("PT1S")
    Duration pause();

    /** How long a mark may wait to be counted before health says that the workers fall behind. */
    @WithDefault("PT5M")
    Duration late();
}
