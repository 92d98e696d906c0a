package org.forankring.platform.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Zones;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

@PlatformTest
class ZonesAtHandIT {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final UUID municipality = UUID.randomUUID();

    @Inject
    Zones zones;

    @Inject
    Calendars calendars;

    @Inject
    Event<ZoneSaid> said;

    @Test
    void what_this_replica_has_stored_holds_as_soon_as_it_is_committed() throws SQLException {
        store("Europe/Helsinki");
        QuarkusTransaction.requiringNew().run(() -> {
            say();
            assertThat(zones.of(municipality)).isEmpty();
        });
        assertThat(zones.of(municipality)).contains(HELSINKI);
        assertThat(calendars.zone(municipality)).isEqualTo(HELSINKI);
    }

    @Test
    void what_is_rolled_back_never_holds() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    say();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(zones.of(municipality)).isEmpty();
        assertThat(calendars.zone(municipality)).isEqualTo(calendars.zone());
    }

    @Test
    void what_another_replica_has_stored_holds_after_a_while() throws SQLException {
        store("Europe/Helsinki");
        await().atMost(HALF_A_MINUTE)
                .untilAsserted(() -> assertThat(zones.of(municipality)).contains(HELSINKI));
    }

    @Test
    void a_zone_that_is_not_known_here_keeps_nobody_from_the_others() throws SQLException {
        UUID strange = UUID.randomUUID();
        store(strange, "Europe/Atlantis");
        store("Europe/Helsinki");
        await().atMost(HALF_A_MINUTE)
                .untilAsserted(() -> assertThat(zones.of(municipality)).contains(HELSINKI));
        assertThat(zones.of(strange)).isEmpty();
    }

    private void say() {
        said.fire(new ZoneSaid(municipality, "Europe/Helsinki"));
    }

    private void store(String zone) throws SQLException {
        store(municipality, zone);
    }

    private static void store(UUID municipality, String zone) throws SQLException {
        try (var connection = TestDatabase.ofService("notes").superuser().getConnection();
                var insert = connection.prepareStatement(
                        "insert into municipality (municipality_id, time_zone) values (?, ?)")) {
            insert.setObject(1, municipality);
            insert.setString(2, zone);
            insert.executeUpdate();
        }
    }
}
