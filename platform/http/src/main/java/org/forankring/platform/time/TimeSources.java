package org.forankring.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The one clock of a service. It gives instants; which day that is, is asked of the {@link Calendars}. */
class TimeSources {

    /** Where a day begins first. */
    static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    /** As exact as the database keeps it, so that what is answered first is what is answered ever after. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
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
