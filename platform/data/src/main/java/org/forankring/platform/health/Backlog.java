package org.forankring.platform.health;

import java.time.Duration;
import java.util.Map;

/** Work that waits for a worker of the service. Every bean of this type is told by health. */
public interface Backlog {

    /** How long the oldest has waited, by the name of what waits; zero when nothing does. */
    Map<String, Duration> oldest();

    /** How long it may wait before the worker has fallen behind. */
    Duration patience();
}
