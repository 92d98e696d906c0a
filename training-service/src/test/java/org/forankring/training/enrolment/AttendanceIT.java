package org.forankring.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.platform.language.Language.ENGLISH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.identity.Tokens;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class AttendanceIT {

    private final World world = new World();
    private final Caller trainer = Caller.ofTheBoard("trainer");
    private final LocalDate second = World.today();
    private final LocalDate first = second.minusDays(1);
    private String method = "";
    private UUID nordby = new UUID(0, 0);
    private UUID anna = new UUID(0, 0);
    private UUID session = new UUID(0, 0);
    private UUID enrolment = new UUID(0, 0);

    @BeforeEach
    void enrolAnna() {
        method = world.method();
        nordby = world.municipality();
        anna = world.employee(nordby);
        session = trainer.planSession(method, "employee-course", nordby, 5, List.of(first, second));
        enrolment = trainer.enrol(session, anna);
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void presence_on_every_day_completes_the_training_and_tells_others() {
        try (var events = EventRecorder.fromNow("forankring.training")) {
            trainer.attend(enrolment, first, true)
                    .statusCode(200)
                    .body("state", equalTo("booked"))
                    .body("attendance.day", contains(first.toString()));
            trainer.attend(enrolment, second, true)
                    .statusCode(200)
                    .body("state", equalTo("completed"))
                    .body("completedOn", equalTo(second.toString()))
                    .body(
                            "history.what",
                            contains("booked", "attendance-recorded", "attendance-recorded", "completed"));

            var completed = events.await(TrainingCompleted.TYPE, enrolment);
            assertThat(completed.data(TrainingCompleted.class))
                    .isEqualTo(
                            new TrainingCompleted(enrolment, anna, nordby, method, "employee-course", second, session));
            assertThat(completed.attribute("municipalityid")).contains(nordby.toString());
            assertThat(completed.source()).isEqualTo("urn:forankring:training-service");
        }
        Caller.of(nordby, "supervisor")
                .get("/employees/{id}/trainings", anna)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].method", equalTo(method))
                .body("items[0].element", equalTo("employee-course"))
                .body("items[0].completedOn", equalTo(second.toString()))
                .body("next", nullValue());
    }

    @Test
    void the_same_attendance_again_changes_nothing() {
        trainer.attend(enrolment, first, true).statusCode(200);
        trainer.attend(enrolment, first, true).statusCode(200).body("history", hasSize(2));
        trainer.get("/enrolments/{id}", enrolment).body("history", hasSize(2));
    }

    @Test
    void an_absence_is_corrected_and_both_stay_in_the_history() {
        trainer.attend(enrolment, first, false).statusCode(200).body("attendance[0].present", equalTo(false));
        trainer.attend(enrolment, second, true).statusCode(200).body("state", equalTo("booked"));

        trainer.attend(enrolment, first, true).statusCode(200).body("state", equalTo("completed"));

        trainer.get("/enrolments/{id}", enrolment)
                .body(
                        "history.detail[1,2,3,4]",
                        contains(
                                "Absent on " + ENGLISH.day(first),
                                "Present on " + ENGLISH.day(second),
                                "Present on " + ENGLISH.day(first),
                                "Present on every day, completed on " + ENGLISH.day(second)))
                .body("history.by[1,4]", contains("trainer", "trainer"))
                .header("ETag", equalTo("\"v4\""));
    }

    @Test
    void a_completed_training_is_not_taken_back() {
        trainer.attend(enrolment, first, true).statusCode(200);
        trainer.attend(enrolment, second, true).statusCode(200);

        trainer.attend(enrolment, first, false)
                .statusCode(409)
                .body("type", equalTo("urn:forankring:problem:already-completed"));
        trainer.attend(enrolment, first, true).statusCode(200).body("state", equalTo("completed"));
    }

    @Test
    void a_day_of_a_joint_session_comes_in_each_municipality_by_its_own_calendar() {
        LocalDate day = LocalDate.now(ZoneId.of("Pacific/Kiritimati"));
        UUID joint = trainer.planSession(method, "reflection-lab", null, 5, List.of(day));
        UUID east = trainer.enrol(joint, world.employee(world.municipality("Pacific/Kiritimati")));
        UUID west = trainer.enrol(joint, world.employee(world.municipality("Pacific/Pago_Pago")));
        trainer.attend(east, day, true).statusCode(200);
        trainer.attend(west, day, true).statusCode(422).body("errors.code", contains("in-the-future"));
    }

    @Test
    void only_days_of_the_session_that_have_come_are_recorded() {
        trainer.attend(enrolment, first.minusDays(1), true)
                .statusCode(422)
                .body("errors.code", contains("not-a-session-day"));
        UUID future = trainer.enrol(
                trainer.planSession(method, "reflection-lab", nordby, 5, List.of(second.plusDays(1))), anna);
        trainer.attend(future, second.plusDays(1), true).statusCode(422).body("errors.code", contains("in-the-future"));
        trainer.put("/enrolments/" + enrolment + "/attendance/tomorrow", "{\"present\": true}")
                .statusCode(404);
    }

    @Test
    void both_days_recorded_at_once_complete_the_training_once() throws Exception {
        try (var events = EventRecorder.fromNow("forankring.training");
                var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> requests = List.of(
                    () -> trainer.attend(enrolment, first, true).extract().statusCode(),
                    () -> trainer.attend(enrolment, second, true).extract().statusCode(),
                    () -> trainer.attend(enrolment, first, true).extract().statusCode(),
                    () -> trainer.attend(enrolment, second, true).extract().statusCode());
            for (var answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(200);
            }

            events.await(TrainingCompleted.TYPE, enrolment);
            assertThat(events.about(enrolment)).hasSize(1);
        }
        trainer.get("/enrolments/{id}", enrolment)
                .body("state", equalTo("completed"))
                .body("history", hasSize(4));
    }

    @Test
    void others_may_not_record_attendance_and_other_municipalities_see_nothing() {
        Caller.of(nordby, "municipal-lead").attend(enrolment, first, true).statusCode(403);
        Caller.of(UUID.randomUUID(), "trainer").attend(enrolment, first, true).statusCode(404);
        Caller.of(UUID.randomUUID(), "supervisor")
                .get("/enrolments/{id}", enrolment)
                .statusCode(404);
        Caller.of(UUID.randomUUID(), "supervisor")
                .get("/employees/{id}/trainings", anna)
                .statusCode(404);
        Caller.of(nordby, "trainer").attend(enrolment, first, true).statusCode(200);
    }

    @Test
    void employees_read_their_own_trainings_only() {
        new Caller(Tokens.of("employee").municipality(nordby).employee(anna))
                .get("/employees/{id}/trainings", anna)
                .statusCode(200);
        new Caller(Tokens.of("employee").municipality(nordby).employee(UUID.randomUUID()))
                .get("/employees/{id}/trainings", anna)
                .statusCode(404);
    }

    @Test
    void a_body_that_says_nothing_of_presence_is_refused() {
        trainer.put("/enrolments/" + enrolment + "/attendance/" + first, "{}")
                .statusCode(422)
                .body("errors.pointer", contains("/present"))
                .body("errors.code", contains("required"));
        trainer.put("/enrolments/" + enrolment + "/attendance/" + first, "{\"present\": \"yes\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/present"));
    }
}
