package org.forankring.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Which day it is in a municipality, and on which day something happened there: each goes by its own time zone. What
 * belongs to no municipality, such as a round, goes by that of the installation, {@code
 * forankring.municipality.time-zone}, and so does a municipality that is not known to have said its own.
 */
@ApplicationScoped
public class Calendars {

    private final Clock clock;
    private final Zones zones;
    private final ZoneId ofInstallation;

    /** Calendars at the clock's time. */
    public Calendars(
            Clock clock,
            Zones zones,
            @ConfigProperty(name = "forankring.municipality.time-zone") ZoneId ofInstallation) {
        this.clock = clock;
        this.zones = zones;
        this.ofInstallation = ofInstallation;
    }

    /** The time zone of a municipality. */
    public ZoneId zone(UUID municipality) {
        return zones.of(municipality).orElse(ofInstallation);
    }

    /** The time zone of what belongs to no municipality. */
    public ZoneId zone() {
        return ofInstallation;
    }

    /** Today in a municipality. */
    public LocalDate today(UUID municipality) {
        return day(municipality, clock.instant());
    }

    /** Today for what belongs to no municipality. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ofInstallation);
    }

    /** The day on which an instant falls in a municipality. */
    public LocalDate day(UUID municipality, Instant instant) {
        return LocalDate.ofInstant(instant, zone(municipality));
    }

    /** The instant at which a day begins in a municipality. */
    public Instant startOf(UUID municipality, LocalDate day) {
        return day.atStartOfDay(zone(municipality)).toInstant();
    }

    /**
     * What is wrong with a day that is to have come, if it has not in the municipality. The constraint {@code
     * PastOrPresent} knows no municipality, and lets pass what is today anywhere on earth.
     *
     * @param pointer where the day was given
     * @param given null when it was not
     */
    public Optional<Fault> inTheFuture(UUID municipality, String pointer, @Nullable LocalDate given) {
        return given != null && given.isAfter(today(municipality))
                ? Optional.of(Fault.of(pointer, "in-the-future"))
                : Optional.empty();
    }
}
