package org.forankring.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    private static final UUID NORDBY = UUID.randomUUID();
    private static final UUID ITAPOHJA = UUID.randomUUID();
    private static final UUID UNHEARD_OF = UUID.randomUUID();
    private static final Map<UUID, ZoneId> ZONES =
            Map.of(NORDBY, ZoneId.of("Europe/Copenhagen"), ITAPOHJA, ZoneId.of("Europe/Helsinki"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T20:59:59Z, 2026-03-31, 2026-03-31",
        "2026-03-31T21:00:00Z, 2026-03-31, 2026-04-01",
        "2026-03-31T21:30:00Z, 2026-03-31, 2026-04-01",
        "2026-03-31T22:30:00Z, 2026-04-01, 2026-04-01",
        "2026-01-31T21:30:00Z, 2026-01-31, 2026-01-31",
        "2026-01-31T22:30:00Z, 2026-01-31, 2026-02-01",
        "2026-01-31T23:30:00Z, 2026-02-01, 2026-02-01"
    })
    void each_municipality_has_its_own_today(Instant now, LocalDate inNordby, LocalDate inItapohja) {
        Calendars calendars = at(now);
        assertThat(calendars.today(NORDBY)).isEqualTo(inNordby);
        assertThat(calendars.today(ITAPOHJA)).isEqualTo(inItapohja);
    }

    @Test
    void what_belongs_to_none_and_who_has_not_said_a_zone_go_by_the_installations() {
        Calendars calendars = at(Instant.parse("2026-03-31T21:30:00Z"));
        assertThat(calendars.today()).isEqualTo("2026-03-31");
        assertThat(calendars.today(UNHEARD_OF)).isEqualTo("2026-03-31");
        assertThat(calendars.zone(UNHEARD_OF)).isEqualTo(calendars.zone());
    }

    @Test
    void an_instant_falls_on_a_day_that_begins_there() {
        Calendars calendars = at(Instant.parse("2026-06-01T12:00:00Z"));
        Instant late = Instant.parse("2026-03-31T21:30:00Z");
        assertThat(calendars.day(NORDBY, late)).isEqualTo("2026-03-31");
        assertThat(calendars.day(ITAPOHJA, late)).isEqualTo("2026-04-01");
        assertThat(calendars.startOf(NORDBY, LocalDate.of(2026, 4, 1))).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(calendars.startOf(ITAPOHJA, LocalDate.of(2026, 4, 1))).isEqualTo("2026-03-31T21:00:00Z");
    }

    @Test
    void the_same_day_is_in_the_future_in_one_and_today_in_the_other() {
        Calendars calendars = at(Instant.parse("2026-03-31T21:30:00Z"));
        LocalDate april = LocalDate.of(2026, 4, 1);
        assertThat(calendars.inTheFuture(NORDBY, "/heldOn", april)).contains(Fault.of("/heldOn", "in-the-future"));
        assertThat(calendars.inTheFuture(ITAPOHJA, "/heldOn", april)).isEmpty();
        assertThat(calendars.inTheFuture(NORDBY, "/heldOn", null)).isEmpty();
    }

    @Test
    void the_clock_gives_instants_and_validation_lets_pass_what_is_today_anywhere() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-31T11:00:00Z"), ZoneOffset.UTC);
        assertThat(LocalDate.now(new TimeSources().validationClock(clock).getClock()))
                .isEqualTo("2026-04-01");
        assertThat(new TimeSources().clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void the_clock_is_as_exact_as_the_database_so_that_what_is_answered_first_is_answered_ever_after() {
        Clock clock = new TimeSources().clock();
        assertThat(Stream.generate(clock::instant).limit(50)).allMatch(now -> now.getNano() % 1_000 == 0);
    }

    private static Calendars at(Instant now) {
        return new Calendars(
                Clock.fixed(now, ZoneOffset.UTC),
                municipality -> Optional.ofNullable(ZONES.get(municipality)),
                ZoneId.of("Europe/Copenhagen"));
    }
}
