package org.forankring.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The one clock of a service. It gives instants; which day that is, is asked of the {@link Calendars}. */
class TimeSources {

    /** Where a day begins first. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A constraint does not know whose day it looks at, so that it refuses only what is to come everywhere. */
    @Produces
    @Singleton
    ClockProvider validationClock(Clock clock) {
        Clock easternmost = clock.withZone(EASTERNMOST);
        return () -> easternmost;
    }

    /** For a service without municipalities. */
    @Produces
    @Singleton
    @DefaultBean
    Zones noneKnown() {
        return municipality -> Optional.empty();
    }
}
