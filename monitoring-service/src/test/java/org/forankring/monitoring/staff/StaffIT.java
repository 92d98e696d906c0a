package org.forankring.monitoring.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.monitoring.Database;
import org.forankring.monitoring.Days;
import org.forankring.monitoring.MonitoringTest;
import org.forankring.monitoring.Nordby;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.junit.jupiter.api.Test;

@MonitoringTest
class StaffIT {

    private final Database database = new Database();

    @Test
    void an_employee_who_moves_keeps_the_unit_of_before_for_the_past() {
        Nordby nordby = Nordby.with(1);
        nordby.moves(nordby.anna(), nordby.otherUnit, Instant.parse("2026-03-15T22:30:00Z"), 2);
        await().until(() -> placings(nordby) == 2);

        assertThat(database.count(
                        "select count(*) from employee_in_unit where employee_id = ? and unit_id = ? and since ="
                                + " '-infinity'",
                        nordby.anna(),
                        nordby.unit))
                .isEqualTo(1);
        assertThat(database.count(
                        "select count(*) from employee_in_unit where employee_id = ? and unit_id = ? and since ="
                                + " '2026-03-15'",
                        nordby.anna(),
                        nordby.otherUnit))
                .isEqualTo(1);
    }

    @Test
    void a_placing_that_arrives_late_holds_until_the_next_one() {
        Nordby nordby = Nordby.with(1);
        nordby.moves(nordby.anna(), nordby.otherUnit, Instant.parse("2026-03-15T10:00:00Z"), 3);
        await().until(() -> placings(nordby) == 2);
        UUID inBetween = UUID.randomUUID();
        nordby.moves(nordby.anna(), inBetween, Instant.parse("2026-03-01T10:00:00Z"), 2);
        nordby.moves(nordby.anna(), nordby.unit, Instant.parse("2026-04-01T10:00:00Z"), 4);
        await().until(() -> placings(nordby) == 4);

        assertThat(isIn(nordby.unit, nordby.anna(), "2026-02-28")).isTrue();
        assertThat(isIn(inBetween, nordby.anna(), "2026-03-14")).isTrue();
        assertThat(isIn(nordby.otherUnit, nordby.anna(), "2026-03-31")).isTrue();
        assertThat(isIn(nordby.unit, nordby.anna(), "2026-04-01")).isTrue();
    }

    @Test
    void the_first_placing_reaches_back_even_if_it_arrives_last() {
        Nordby nordby = Nordby.with(1);
        UUID carl = UUID.randomUUID();
        nordby.moves(carl, nordby.otherUnit, Instant.parse("2026-03-15T10:00:00Z"), 2);
        await().until(() -> placings(nordby) == 2);
        nordby.moves(carl, nordby.unit, Instant.parse("2026-03-01T10:00:00Z"), 1);
        await().until(() -> placings(nordby) == 3);

        assertThat(isIn(nordby.unit, carl, "2026-01-01")).isTrue();
        assertThat(isIn(nordby.unit, carl, "2026-03-14")).isTrue();
        assertThat(isIn(nordby.otherUnit, carl, "2026-03-15")).isTrue();
    }

    @Test
    void a_name_that_changes_moves_nobody() {
        Nordby nordby = Nordby.with(1);
        nordby.moves(nordby.anna(), nordby.unit, Instant.parse("2026-03-01T10:00:00Z"), 2);
        await().until(() -> placings(nordby) == 2);
        assertThat(isIn(nordby.unit, nordby.anna(), "2026-03-01")).isTrue();
    }

    @Test
    void of_two_completions_of_an_element_the_earlier_one_counts() {
        Nordby nordby = Nordby.with(1);
        nordby.completes(nordby.anna(), "cti", "employee-course", Days.day(2, 5));
        nordby.completes(nordby.anna(), "cti", "employee-course", Days.day(4, 5));
        nordby.completes(nordby.anna(), "cti", "employee-course", Days.day(3, 5));

        await().until(() -> database.count(
                        "select count(*) from completed_element where employee_id = ? and completed_on = ?",
                        nordby.anna(),
                        Days.day(4, 5))
                == 1);
    }

    @Test
    void an_event_that_claims_another_municipality_than_its_own_goes_to_the_dead_letters() {
        UUID enrolment = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        try (EventRecorder dead = EventRecorder.fromNow("forankring.training.dlq");
                EventSender sender = new EventSender()) {
            sender.send(
                    "forankring.training",
                    TestEvent.of(TrainingCompleted.TYPE)
                            .subject(enrolment)
                            .attribute("municipalityid", UUID.randomUUID())
                            .data(new TrainingCompleted(
                                    enrolment,
                                    UUID.randomUUID(),
                                    foreign,
                                    "cti",
                                    "employee-course",
                                    Days.today(),
                                    null)));

            dead.await(TrainingCompleted.TYPE, enrolment);
            assertThat(database.count("select count(*) from completed_element where municipality_id = ?", foreign))
                    .isZero();
        }
    }

    @Test
    void an_event_of_a_type_nobody_asked_for_is_passed_over() {
        UUID unit = UUID.randomUUID();
        UUID municipality = UUID.randomUUID();
        try (EventSender sender = new EventSender()) {
            sender.send(
                    "forankring.programme",
                    TestEvent.of("forankring.programme.plan-adopted.v9")
                            .subject(unit)
                            .json("[]"));
            sender.send(
                    "forankring.programme",
                    TestEvent.of(UnitRegistered.TYPE)
                            .subject(unit)
                            .attribute("aggregateversion", 1)
                            .attribute("municipalityid", municipality)
                            .data(new UnitRegistered(unit, municipality, "Outreach")));
        }
        await().until(() -> database.count("select count(*) from unit where unit_id = ?", unit) == 1);
    }

    private boolean isIn(UUID unit, UUID employee, String day) {
        return database.count("""
                        select count(*) from (
                            select unit_id from employee_in_unit where employee_id = ? and since <= cast(? as date)
                            order by since desc limit 1) last
                        where unit_id = ?""", employee, day, unit) == 1;
    }

    private long placings(Nordby nordby) {
        return database.count("select count(*) from employee_in_unit where municipality_id = ?", nordby.id);
    }
}
