package org.forankring.programme.standing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.contracts.training.v1.SessionScheduled;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facts of other services come twice, late and in any order, and what is kept of them is right. */
@ProgrammeTest
class EvidenceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final UUID nordby = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final Rumours rumours = new Rumours(nordby);

    @AfterEach
    void fallSilent() {
        rumours.close();
    }

    @Test
    void the_newest_turnout_stays_when_older_ones_come_late_or_again() throws SQLException {
        TestEvent older = rumours.held(session, 1, 3, 1, DAY);
        TestEvent newer = rumours.held(session, 2, 3, 3, DAY);
        rumours.ofTraining(newer, older, newer, older);

        assertThat(rumours.number(
                        "select count(*) from session_turnout where municipality_id = ? and completed = 3", nordby))
                .isEqualTo(1);
        assertThat(rumours.number("select count(*) from session_turnout where municipality_id = ?", nordby))
                .isEqualTo(1);
    }

    @Test
    void the_newest_value_stays_when_older_ones_come_late_or_again() throws SQLException {
        TestEvent first = rumours.adoption(unit, "2026-05", 1, 1L, 4);
        TestEvent second = rumours.adoption(unit, "2026-05", 2, 2L, 4);
        TestEvent lost = rumours.adoption(unit, "2026-05", 3, null, 4);
        rumours.ofMonitoring(second, first, second);
        assertThat(values("value = 50")).isEqualTo(1);

        rumours.ofMonitoring(lost, second, first);
        assertThat(values("value is null and numerator is null and no_value_because = 'no-records'"))
                .isEqualTo(1);
        assertThat(values("true")).isEqualTo(1);
    }

    @Test
    void a_completion_counts_once_and_may_come_before_its_session_or_name_none() throws SQLException {
        TestEvent anna = rumours.completed(session, UUID.randomUUID(), DAY);
        rumours.ofTraining(anna, anna);
        rumours.ofTraining(rumours.completed(null, UUID.randomUUID(), DAY), rumours.scheduled(session, nordby, DAY));

        assertThat(rumours.number(
                        "select count(*) from training_completion where municipality_id = ? and session_id = ?",
                        nordby,
                        session))
                .isEqualTo(1);
        assertThat(rumours.number(
                        "select count(*) from training_completion where municipality_id = ? and session_id is null",
                        nordby))
                .isEqualTo(1);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void an_event_of_a_municipality_that_tells_of_a_joint_session_goes_to_the_dead_letters() throws SQLException {
        try (EventRecorder dead = EventRecorder.fromNow("forankring.training.dlq");
                EventSender sender = new EventSender()) {
            sender.send(
                    "forankring.training", rumours.scheduled(session, null, DAY).attribute("municipalityid", nordby));

            dead.await(SessionScheduled.TYPE, session);
            assertThat(sessions()).isZero();
        }
    }

    @Test
    void a_use_that_is_withdrawn_and_recorded_again_is_known_again() throws SQLException {
        UUID anna = UUID.randomUUID();
        rumours.ofMonitoring(
                rumours.uses(anna, unit, Rumours.day("2026-03")),
                rumours.recorded(anna, 1, List.of("2026-03", "2026-04"), unit));
        assertThat(users(Rumours.day("2026-03"))).isEqualTo(1);

        rumours.ofMonitoring(rumours.recorded(anna, 2, List.of(), unit));
        assertThat(users()).isZero();

        rumours.ofMonitoring(rumours.recorded(anna, 3, List.of("2026-04"), unit));
        assertThat(users(Rumours.day("2026-04"))).isEqualTo(1);
        assertThat(users()).isEqualTo(1);
    }

    @Test
    void a_first_use_that_comes_late_says_nothing_beside_the_recorded_uses() throws SQLException {
        UUID anna = UUID.randomUUID();
        rumours.ofMonitoring(
                rumours.recorded(anna, 2, List.of(), unit), rumours.uses(anna, unit, Rumours.day("2026-03")));
        assertThat(users()).isZero();
    }

    @Test
    void a_producer_that_tells_months_only_is_understood_as_before() throws SQLException {
        UUID anna = UUID.randomUUID();
        rumours.ofMonitoring(
                rumours.uses(anna, unit, Rumours.day("2026-03")),
                rumours.recorded(anna, 1, List.of("2026-03"), null),
                rumours.recorded(anna, 2, List.of("2026-03", "2026-04"), null));
        assertThat(users(Rumours.day("2026-03"))).isEqualTo(1);

        rumours.ofMonitoring(rumours.recorded(anna, 3, List.of(), null));
        assertThat(users()).isZero();
    }

    private long users(LocalDate since) throws SQLException {
        return rumours.number(
                "select count(*) from use_start where municipality_id = ? and unit_id = ? and first_used_on = ?",
                nordby,
                unit,
                since);
    }

    private long users() throws SQLException {
        return rumours.number("select count(*) from use_start where municipality_id = ?", nordby);
    }

    private long values(String condition) throws SQLException {
        return rumours.number("select count(*) from indicator_value where unit_id = ? and " + condition, unit);
    }

    private long sessions() throws SQLException {
        return rumours.number("select count(*) from training_session where session_id = ?", session);
    }
}
