package org.forankring.programme.standing.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.forankring.programme.standing.evidence.Rumours;
import org.forankring.testkit.database.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class ChainIT {

    @Inject
    SessionFactory sessions;

    private final TestDatabase database = TestDatabase.ofService("programme");
    private Place place;

    @BeforeEach
    void begin() {
        place = Place.begun();
    }

    @Test
    void a_barrier_is_followed_over_strategy_training_and_use_to_its_indicator() throws SQLException {
        String competences = place.item("competences");
        place.barrier(competences, 5);
        Choice.made(place, course(competences));
        Map<String, Object> talk = Choice.resolving();
        talk.put("name", "Talk of it");
        talk.put("strengthens", List.of(competences));
        Choice.made(place, talk);
        Choice.made(place, Choice.resolving(place.item("caseload")));
        UUID user = UUID.randomUUID();
        complete(place.municipality(), user, "employee-course", "2026-03-01");
        complete(place.municipality(), user, "employee-course", "2026-03-09");
        complete(place.municipality(), UUID.randomUUID(), "employee-course", "2026-03-05");
        complete(place.municipality(), UUID.randomUUID(), "joint-leadership-day", "2026-04-01");
        use(place.municipality(), user, "2026-05-04");
        use(place.municipality(), UUID.randomUUID(), "2026-05-01");
        use(Scene.municipality(), UUID.randomUUID(), "2026-01-01");
        for (Caller reader : List.of(place.lead(), Caller.consultant())) {
            reader.get(place.determinants("/" + competences + "/chain"))
                    .then()
                    .statusCode(200)
                    .body("name", is("Competences"))
                    .body("nature", is("barrier"))
                    .body("strength", is(5))
                    .body("strategies.name", contains("Train them", "Talk of it"))
                    .body("strategies.effect", contains("resolves", "strengthens"))
                    .body("strategies[0].status", is("planned"))
                    .body("strategies[0].training.element", is("employee-course"))
                    .body("strategies[0].training.completedEmployees", is(2))
                    .body("strategies[0].training.lastCompletedOn", is("2026-03-09"))
                    .body("strategies[0].training.usingEmployees", is(1))
                    .body("strategies[0].indicator.code", is("adoption-trained-users"))
                    .body("strategies[1].training", nullValue())
                    .body("strategies[1].indicator", nullValue())
                    .body("use.employees", is(2))
                    .body("use.firstUsedOn", is("2026-05-01"));
        }
    }

    @Test
    void the_whole_chain_is_told_by_events_and_read_at_one_address() {
        LocalDate first = LocalDate.of(2026, 3, 10);
        LocalDate second = LocalDate.of(2026, 3, 11);
        LocalDate toCome = Journey.today().plusDays(40);
        UUID onSite = UUID.randomUUID();
        UUID joint = UUID.randomUUID();
        UUID jointToCome = UUID.randomUUID();
        UUID jointOfOthers = UUID.randomUUID();
        UUID plannedOnSite = UUID.randomUUID();
        UUID outreach = Scene.unitOf(place.municipality());
        UUID anna = UUID.randomUUID();
        UUID bo = UUID.randomUUID();
        String competences = place.item("competences");
        Choice.made(place, course(competences));
        UUID sydby = Scene.municipality();
        try (Rumours own = new Rumours(place.municipality());
                Rumours foreign = new Rumours(sydby)) {
            own.ofTraining(
                    own.completed(onSite, anna, second),
                    own.completed(joint, bo, second.plusDays(1)),
                    own.held(onSite, 1, 2, 1, first, second),
                    own.scheduled(joint, null, second, second.plusDays(1)),
                    own.scheduled(onSite, place.municipality(), first, second),
                    own.scheduled(jointToCome, null, toCome),
                    own.scheduled(jointOfOthers, null, first),
                    own.scheduled(plannedOnSite, place.municipality(), toCome.plusDays(1)));
            own.ofMonitoring(
                    own.uses(anna, outreach, LocalDate.of(2026, 5, 4)),
                    own.adoption(outreach, "2026-04", 1, 2L, 2),
                    own.adoption(outreach, "2026-05", 1, 1L, 2),
                    own.adoption(outreach, "2026-06", 1, null, 2));
            foreign.ofTraining(
                    foreign.scheduled(UUID.randomUUID(), sydby, first),
                    foreign.held(jointOfOthers, 1, 5, 5, first),
                    foreign.completed(jointOfOthers, UUID.randomUUID(), first));
            foreign.ofMonitoring(foreign.adoption(UUID.randomUUID(), "2026-07", 1, 2L, 2));
        }

        String training = "strategies[0].training.";
        String ofOurs = training
                + "sessions.findAll { it.sessionId in ['%s', '%s', '%s', '%s', '%s'] }"
                        .formatted(onSite, joint, jointToCome, jointOfOthers, plannedOnSite);
        for (Caller reader : List.of(place.lead(), Caller.consultant())) {
            reader.get(place.determinants("/" + competences + "/chain"))
                    .then()
                    .statusCode(200)
                    .body(training + "completedEmployees", is(2))
                    .body(training + "usingEmployees", is(1))
                    .body(training + "asOf", notNullValue())
                    .body(
                            ofOurs + ".sessionId",
                            contains(
                                    onSite.toString(),
                                    joint.toString(),
                                    jointToCome.toString(),
                                    plannedOnSite.toString()))
                    .body(ofOurs + ".state", contains("held", "held", "planned", "planned"))
                    .body(ofOurs + ".attendedEmployees", contains(is(2), nullValue(), nullValue(), nullValue()))
                    .body(ofOurs + ".completedEmployees", contains(1, 1, 0, 0))
                    .body(ofOurs + "[0].days", contains("2026-03-10", "2026-03-11"))
                    .body(ofOurs + "[0].place", is("Nordby town hall"))
                    .body(ofOurs + "[0].href", is("/api/training/v1/sessions/" + onSite))
                    .body(ofOurs + ".asOf", everyItem(notNullValue()))
                    .body("use.employees", is(1))
                    .body("use.firstUsedOn", is("2026-05-04"))
                    .body("use.asOf", notNullValue())
                    .body("strategies[0].indicator.values.unitId", contains(outreach.toString()))
                    .body("strategies[0].indicator.values[0].unitName", is("Outreach"))
                    .body("strategies[0].indicator.values[0].month", is("2026-05"))
                    .body("strategies[0].indicator.values[0].numerator", is(1))
                    .body("strategies[0].indicator.values[0].denominator", is(2))
                    .body("strategies[0].indicator.values[0].value", is(50))
                    .body("strategies[0].indicator.values[0].measuredIn", is("percent"))
                    .body("strategies[0].indicator.values[0].countedAt", is("2026-06-02T06:30:01Z"));
        }
        Caller.leadOf(sydby)
                .get(place.determinants("/" + competences + "/chain"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_value_that_is_missing_is_not_zero() {
        String competences = place.item("competences");
        Choice.made(place, course(competences));
        UUID unit = Scene.unitOf(place.municipality());
        try (Rumours own = new Rumours(place.municipality())) {
            own.ofMonitoring(own.adoption(unit, "2026-05", 1, null, 2), own.adoption(unit, "2026-06", 1, null, 3));
        }
        place.lead()
                .get(place.determinants("/" + competences + "/chain"))
                .then()
                .statusCode(200)
                .body("strategies[0].indicator.values.month", contains("2026-06"))
                .body("strategies[0].indicator.values[0].value", nullValue())
                .body("strategies[0].indicator.values[0].numerator", nullValue())
                .body("strategies[0].indicator.values[0].denominator", is(3))
                .body("strategies[0].indicator.values[0].noValueBecause", is("no-records"));
    }

    @Test
    void a_chain_takes_as_many_statements_for_much_as_for_little() {
        String competences = place.item("competences");
        Choice.made(place, course(competences));
        long little = statements(competences);
        for (int more = 0; more < 3; more++) {
            Choice.made(place, course(competences));
        }
        try (Rumours own = new Rumours(place.municipality())) {
            for (int more = 0; more < 3; more++) {
                own.ofTraining(
                        own.scheduled(UUID.randomUUID(), place.municipality(), Journey.today()),
                        own.held(UUID.randomUUID(), 1, 2, 2, Journey.today()));
                own.ofMonitoring(own.adoption(UUID.randomUUID(), "2026-05", 1, 1L, 2));
            }
        }
        assertThat(statements(competences)).isEqualTo(little);
    }

    @Test
    void a_chain_that_nothing_has_been_heard_of_is_short() {
        String item = place.item("economy");
        place.lead()
                .get(place.determinants("/" + item + "/chain"))
                .then()
                .statusCode(200)
                .body("strategies", empty())
                .body("nature", nullValue())
                .body("use.employees", is(0))
                .body("use.firstUsedOn", nullValue());
    }

    @Test
    void a_chain_of_another_municipality_or_item_is_not_found() {
        String item = place.item("economy");
        Caller.leadOf(Scene.municipality())
                .get(place.determinants("/" + item + "/chain"))
                .then()
                .statusCode(404);
        place.lead()
                .get(place.determinants("/" + UUID.randomUUID() + "/chain"))
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> course(String item) {
        Map<String, Object> course = Choice.resolving(item);
        course.put("name", "Train them");
        course.put("trainingElementCode", Rumours.COURSE);
        course.put("indicatorCode", Rumours.ADOPTION);
        return course;
    }

    private long statements(String item) {
        sessions.getStatistics().clear();
        place.lead().get(place.determinants("/" + item + "/chain")).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private void complete(UUID municipality, UUID employee, String element, String on) throws SQLException {
        execute(
                "insert into training_completion values (?, gen_random_uuid(), ?, 'cti', ?, cast(? as date), now())",
                municipality,
                employee,
                element,
                on);
    }

    private void use(UUID municipality, UUID employee, String on) throws SQLException {
        execute(
                "insert into use_start values (?, ?, gen_random_uuid(), 'cti', cast(? as date), now())",
                municipality,
                employee,
                on);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
