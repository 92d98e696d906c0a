package org.forankring.platform.zone;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Zones;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * All zones in memory, a few hundred, from the table {@code municipality} that every service has. What this replica
 * stores holds as soon as it is committed, what another one stores after {@code forankring.zones.every} at the latest.
 */
@ApplicationScoped
class ZonesAtHand implements Zones {

    private static final Logger LOG = Logger.getLogger(ZonesAtHand.class);

    private static final String STORED =
            "select municipality_id, time_zone from municipality where time_zone is not null";

    private final Sql sql;
    private volatile Map<UUID, ZoneId> known = Map.of();

    ZonesAtHand(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ZoneId> of(UUID municipality) {
        return Optional.ofNullable(known.get(municipality));
    }

    void start(@Observes StartupEvent started) {
        read();
    }

    /** Holds back what is said meanwhile, which is newer than what is read. */
    @Scheduled(
            every = "{forankring.zones.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void read() {
        known = Map.copyOf(Tenancy.everywhere(this::stored));
    }

    synchronized void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ZoneSaid said) {
        Map<UUID, ZoneId> more = new HashMap<>(known);
        put(more, said);
        known = Map.copyOf(more);
    }

    private Map<UUID, ZoneId> stored() {
        Map<UUID, ZoneId> zones = new HashMap<>();
        sql.statement(STORED)
                .list(row -> new ZoneSaid(row.id("municipality_id"), row.text("time_zone")))
                .forEach(stored -> put(zones, stored));
        return zones;
    }

    /** One that Java does not know here can only come from a service with a newer one. */
    private static void put(Map<UUID, ZoneId> zones, ZoneSaid said) {
        @Nullable ZoneId found = zoneOf(said.zone());
        if (found != null) {
            zones.put(said.municipality(), found);
        }
    }

    private static @Nullable ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            LOG.warnf("Not a time zone here: %s", zone);
            return null;
        }
    }
}
