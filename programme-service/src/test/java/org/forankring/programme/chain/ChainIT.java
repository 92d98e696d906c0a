package org.forankring.programme.chain;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.determinant.Place;
import org.forankring.programme.strategy.Choice;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class ChainIT {

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
        Map<String, Object> course = Choice.resolving(competences);
        course.put("name", "Train them");
        course.put("trainingElementCode", "employee-course");
        course.put("indicatorCode", "adoption-trained-users");
        Choice.made(place, course);
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
