package org.forankring.training.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.forankring.contracts.training.v1.SessionHeld;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a session has been held is told to each municipality whose employees were there. */
@TrainingTest
class TurnoutIT {

    private final World world = new World();
    private final Caller trainer = Caller.ofTheBoard("trainer");
    private final LocalDate second = World.today();
    private final LocalDate first = second.minusDays(1);
    private String method = "";
    private UUID nordby = new UUID(0, 0);
    private UUID session = new UUID(0, 0);

    @BeforeEach
    void planJointSession() {
        method = world.method();
        nordby = world.municipality();
        session = trainer.planSession(method, "employee-course", null, 20, List.of(first, second));
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void a_session_is_held_once_attendance_of_its_last_day_is_recorded() {
        UUID anna = trainer.enrol(session, world.employee(nordby));
        UUID bo = trainer.enrol(session, world.employee(nordby));
        try (var events = EventRecorder.fromNow("forankring.training")) {
            trainer.attend(anna, first, true).statusCode(200);
            trainer.attend(bo, first, true).statusCode(200);
            trainer.attend(anna, second, true).statusCode(200);
            trainer.attend(anna, second, true).statusCode(200);
            trainer.attend(bo, second, false).statusCode(200);
            trainer.attend(bo, second, true).statusCode(200);

            var told = told(events, nordby, 2);
            assertThat(told)
                    .extracting(
                            held -> held.attribute("aggregateversion"),
                            held -> held.data(SessionHeld.class).attended(),
                            held -> held.data(SessionHeld.class).completed())
                    .containsExactly(tuple(Optional.of("1"), 2, 1), tuple(Optional.of("2"), 2, 2));
            assertThat(told.getFirst().attribute("municipalityid")).contains(nordby.toString());
            assertThat(told.getFirst().data(SessionHeld.class))
                    .isEqualTo(new SessionHeld(
                            session,
                            nordby,
                            method,
                            "employee-course",
                            "Edisonsvej 1, Odense",
                            List.of(first, second),
                            2,
                            1));
        }
    }

    @Test
    void each_municipality_of_a_joint_session_is_told_of_its_own_employees() {
        UUID sydby = world.municipality();
        UUID anna = trainer.enrol(session, world.employee(nordby));
        UUID dorte = trainer.enrol(session, world.employee(sydby));
        try (var events = EventRecorder.fromNow("forankring.training")) {
            trainer.attend(dorte, second, false).statusCode(200);
            trainer.attend(anna, first, true).statusCode(200);
            trainer.attend(anna, second, true).statusCode(200);

            assertThat(told(events, nordby, 1).getLast().data(SessionHeld.class))
                    .extracting(SessionHeld::municipalityId, SessionHeld::attended, SessionHeld::completed)
                    .containsExactly(nordby, 1, 1);
            assertThat(told(events, sydby, 0).getLast().data(SessionHeld.class))
                    .extracting(SessionHeld::municipalityId, SessionHeld::attended, SessionHeld::completed)
                    .containsExactly(sydby, 0, 0);
        }
    }

    @Test
    void an_attendance_that_is_refused_tells_of_no_session() {
        UUID anna = trainer.enrol(session, world.employee(nordby));
        try (var events = EventRecorder.fromNow("forankring.training")) {
            trainer.attend(anna, second.plusDays(1), true).statusCode(422);
            Caller.of(UUID.randomUUID(), "trainer").attend(anna, second, true).statusCode(404);
            trainer.attend(anna, first, true).statusCode(200);
            trainer.attend(anna, second, true).statusCode(200);
            trainer.attend(anna, second, false).statusCode(409);

            UUID bo = trainer.enrol(session, world.employee(nordby));
            trainer.attend(bo, first, true).statusCode(200);
            trainer.attend(bo, second, true).statusCode(200);

            assertThat(told(events, nordby, 2))
                    .extracting(
                            held -> held.data(SessionHeld.class).attended(),
                            held -> held.data(SessionHeld.class).completed())
                    .containsExactly(tuple(1, 1), tuple(2, 1), tuple(2, 2));
        }
    }

    @Test
    void of_attendances_recorded_at_once_the_last_one_told_counts_everybody() throws Exception {
        List<UUID> enrolments = world.employees(nordby, 8).stream()
                .map(employee -> trainer.enrol(session, employee))
                .toList();
        enrolments.forEach(enrolment -> trainer.attend(enrolment, first, true).statusCode(200));
        try (var events = EventRecorder.fromNow("forankring.training");
                var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> requests = enrolments.stream()
                    .<Callable<Integer>>map(enrolment -> () ->
                            trainer.attend(enrolment, second, true).extract().statusCode())
                    .toList();
            for (var answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(200);
            }

            assertThat(told(events, nordby, 8))
                    .extracting(held -> held.data(SessionHeld.class).completed())
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    /** What was told of the session, once so many have completed it. */
    private List<RecordedEvent> told(EventRecorder events, UUID municipality, int completed) {
        events.await(
                completed + " have completed",
                event -> event.attribute("subject")
                                .filter(turnout(municipality).toString()::equals)
                                .isPresent()
                        && event.data().path("completed").asInt() == completed);
        return events.about(turnout(municipality));
    }

    private UUID turnout(UUID municipality) {
        return UUID.nameUUIDFromBytes(("turnout:" + session + ":" + municipality).getBytes(UTF_8));
    }
}
