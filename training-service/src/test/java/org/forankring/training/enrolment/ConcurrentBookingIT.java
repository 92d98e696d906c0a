package org.forankring.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class ConcurrentBookingIT {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final List<LocalDate> ONE_DAY = List.of(DAY);
    private static final List<LocalDate> TWO_DAYS = List.of(DAY, DAY.plusDays(1));

    private static final List<String> SIX_MONTHS =
            List.of("2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01");

    private final World world = new World();
    private final Caller consultant = Caller.ofTheBoard("board-consultant");
    private String method = "";
    private UUID nordby = new UUID(0, 0);
    private UUID sydby = new UUID(0, 0);
    private Caller nordbysLead = consultant;
    private Caller sydbysLead = consultant;

    @BeforeEach
    void meetMunicipalities() {
        method = world.method();
        nordby = world.municipality();
        sydby = world.municipality();
        nordbysLead = Caller.of(nordby, "municipal-lead");
        sydbysLead = Caller.of(sydby, "municipal-lead");
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void forty_who_ask_for_five_seats_at_once_fill_them_and_no_more() throws Exception {
        UUID session = consultant.planSession(method, "reflection-lab", null, 5, ONE_DAY);
        List<UUID> employees = world.employees(nordby, 40);

        List<Integer> answers = atOnce(employees.stream()
                .<Callable<Integer>>map(employee ->
                        () -> nordbysLead.book(session, employee).extract().statusCode())
                .toList());

        assertThat(Collections.frequency(answers, 201)).isEqualTo(5);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(35);
        assertThat(enrolments(session)).isEqualTo(5);
        nordbysLead.get("/sessions/{id}", session).body("seatsTaken", equalTo(5));
        nordbysLead.get("/sessions/{id}/enrolments", session).body("items", hasSize(5));
    }

    @Test
    void two_municipalities_share_the_seats_of_a_joint_session_without_seeing_each_other() throws Exception {
        UUID session = consultant.planSession(method, "reflection-lab", null, 5, ONE_DAY);
        List<UUID> nordbys = world.employees(nordby, 10);
        List<UUID> sydbys = world.employees(sydby, 10);
        UUID first = nordbysLead.enrol(session, nordbys.getFirst());
        UUID second = sydbysLead.enrol(session, sydbys.getFirst());
        List<Callable<Integer>> requests = new ArrayList<>(Stream.concat(
                        nordbys.stream()
                                .skip(1)
                                .<Callable<Integer>>map(employee -> () -> nordbysLead
                                        .book(session, employee)
                                        .extract()
                                        .statusCode()),
                        sydbys.stream()
                                .skip(1)
                                .<Callable<Integer>>map(employee -> () -> sydbysLead
                                        .book(session, employee)
                                        .extract()
                                        .statusCode()))
                .toList());
        Collections.shuffle(requests);

        List<Integer> answers = atOnce(requests);

        assertThat(Collections.frequency(answers, 201)).isEqualTo(3);
        assertThat(enrolments(session)).isEqualTo(5);
        nordbysLead.get("/sessions/{id}", session).body("seatsTaken", equalTo(5));
        sydbysLead.get("/sessions/{id}", session).body("seatsTaken", equalTo(5));
        List<String> seenByNordby =
                nordbysLead.get("/sessions/{id}/enrolments", session).extract().path("items.municipalityId");
        List<String> seenBySydby =
                sydbysLead.get("/sessions/{id}/enrolments", session).extract().path("items.municipalityId");
        assertThat(seenByNordby).containsOnly(nordby.toString());
        assertThat(seenBySydby).containsOnly(sydby.toString());
        assertThat(seenByNordby.size() + seenBySydby.size()).isEqualTo(5);
        nordbysLead.get("/enrolments/{id}", second).statusCode(404);
        sydbysLead.get("/enrolments/{id}", first).statusCode(404);
        nordbysLead
                .book(session, nordbys.getLast())
                .statusCode(409)
                .body("type", not(equalTo("urn:forankring:problem:not-eligible")));
    }

    @Test
    void no_more_than_two_of_a_municipality_become_trainers_even_in_different_sessions_at_once() throws Exception {
        List<UUID> employees = world.employees(nordby, 6);
        for (UUID employee : employees) {
            Caller.ofTheBoard("trainer").complete(method, "employee-course", employee, pastDays(2));
            world.practised(employee, nordby, method, SIX_MONTHS);
        }
        List<UUID> sessions = employees.stream()
                .map(employee -> consultant.planSession(method, "train-the-trainer", null, 5, TWO_DAYS))
                .toList();
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < employees.size(); i++) {
            UUID session = sessions.get(i);
            UUID employee = employees.get(i);
            requests.add(() -> nordbysLead.book(session, employee).extract().statusCode());
        }

        List<Integer> answers = atOnce(requests);

        assertThat(Collections.frequency(answers, 201)).isEqualTo(2);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(4);
        UUID sydbys = world.employee(sydby);
        Caller.ofTheBoard("trainer").complete(method, "employee-course", sydbys, pastDays(2));
        world.practised(sydbys, sydby, method, SIX_MONTHS);
        sydbysLead.book(sessions.getFirst(), sydbys).statusCode(201);
    }

    private static List<LocalDate> pastDays(int number) {
        return Stream.iterate(World.today().minusDays(number), day -> day.plusDays(1))
                .limit(number)
                .toList();
    }

    private static long enrolments(UUID session) throws SQLException {
        return World.count("select count(*) from enrolment where session_id = '" + session + "'");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
