package org.forankring.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of a service; its zone is the municipalities' calendar zone, {@code forankring.zone}. */
class TimeSources {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "forankring.zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        return Clock.system(zone);
    }

    @Produces
    @Singleton
    ClockProvider validationClock(Clock clock) {
        return () -> clock;
    }
}
