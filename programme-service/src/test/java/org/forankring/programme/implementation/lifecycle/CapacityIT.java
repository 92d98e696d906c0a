package org.forankring.programme.implementation.lifecycle;

import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.forankring.programme.plan.element.Entries;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read as a whole has a size, so that no answer grows without bound. */
@ProgrammeTest
class CapacityIT {

    private static final Map<String, Object> MEMBER =
            Map.of("team", "leadership", "role", "coordinator", "name", "Anna Holm", "since", Journey.today());
    private static final Map<String, Object> ITEM =
            Map.of("level", "institutional", "aspect", "municipality", "name", "Merger");

    private final TestDatabase database = TestDatabase.ofService("programme");

    private Journey journey;

    @BeforeEach
    void begin() {
        journey = Journey.begun();
    }

    @Test
    void a_plan_has_five_hundred_elements_at_the_most() throws SQLException {
        fill("element", "element_id", added("/elements", "elementId", Entries.risk(2, 3)), Capacity.MOST - 1);
        added("/elements", "elementId", Entries.risk(2, 3));
        expectRefusal("/elements", Entries.risk(2, 3), "too-many-elements");
        journey.get("/risk-matrix").then().statusCode(200);
    }

    @Test
    void the_teams_have_five_hundred_members_at_the_most() throws SQLException {
        fill("team_member", "member_id", added("/team/members", "memberId", MEMBER), Capacity.MOST - 1);
        added("/team/members", "memberId", MEMBER);
        expectRefusal("/team/members", MEMBER, "too-many-members");
        journey.get("/team").then().statusCode(200).body("leadership.size()", is(Capacity.MOST));
    }

    @Test
    void there_are_five_hundred_facilitators_and_barriers_at_the_most() throws SQLException {
        fill("determinant", "determinant_id", added("/determinants", "determinantId", ITEM), Capacity.MOST - 1);
        added("/determinants", "determinantId", ITEM);
        expectRefusal("/determinants", ITEM, "too-many-items");
        journey.get("/determinants/comparison").then().statusCode(200);
    }

    @Test
    void there_are_five_hundred_strategies_at_the_most() throws SQLException {
        Map<String, Object> strategy = Choice.resolving();
        fill("strategy", "strategy_id", added("/strategies", "strategyId", strategy), Capacity.MOST - 1);
        added("/strategies", "strategyId", strategy);
        expectRefusal("/strategies", strategy, "too-many-strategies");
    }

    @Test
    void there_are_two_thousand_ratings_at_the_most() throws SQLException {
        String ratings = "/determinants/" + journey.item("economy") + "/ratings";
        Map<String, Object> rating = Place.rating("baseline", "barrier", 3);
        fill("determinant_rating", "rating_id", added(ratings, "ratingId", rating), Capacity.MOST_RATINGS - 1);
        added(ratings, "ratingId", rating);
        expectRefusal(ratings, rating, "too-many-ratings");
        journey.get(ratings + "?limit=200").then().statusCode(200).body("items.size()", is(200));
    }

    private String added(String below, String id, Map<String, Object> body) {
        return journey.lead()
                .post(journey.at(below), body)
                .then()
                .statusCode(201)
                .extract()
                .path(id);
    }

    private void expectRefusal(String below, Map<String, Object> body, String code) {
        journey.lead()
                .post(journey.at(below), body)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:" + code));
    }

    /** Copies a row until the implementation has so many. */
    private void fill(String table, String key, String row, int many) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into %1$s
                    select copy.*
                    from generate_series(1, %4$d - (select count(*) from %1$s where implementation_id = '%5$s'))
                         as number,
                         (select * from %1$s where %2$s = '%3$s') as one,
                         lateral jsonb_populate_record(
                             null::%1$s,
                             to_jsonb(one) || jsonb_build_object('%2$s', gen_random_uuid(), 'number', number)) as copy
                    """.formatted(table, key, UUID.fromString(row), many, journey.implementation()));
        }
    }
}
