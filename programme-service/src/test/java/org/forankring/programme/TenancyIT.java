package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

/** A municipality sees and changes its own data only: the service sees to it, and so does the database. */
@ProgrammeTest
class TenancyIT {

    private static final List<String> TENANT_TABLES = List.of(
            "anchoring_plan",
            "anchoring_plan_version",
            "application",
            "application_event",
            "calendar_feed",
            "contribution",
            "contribution_response",
            "decision",
            "determinant",
            "determinant_rating",
            "element",
            "employee",
            "history",
            "implementation",
            "implementation_event",
            "implementation_phase",
            "indicator_value",
            "meeting",
            "municipality",
            "ownership_transfer",
            "participation",
            "partner",
            "plan",
            "plan_review",
            "plan_section",
            "plan_sign_off",
            "plan_version",
            "recorded_use",
            "session_turnout",
            "strategy",
            "strategy_amendment",
            "strategy_determinant",
            "sustainability_check",
            "team_member",
            "training_completion",
            "training_session",
            "unit",
            "use_start");

    private final TestDatabase database = TestDatabase.ofService("programme");

    @Test
    void nothing_of_another_municipality_is_found_by_its_id() {
        UUID nordby = Scene.municipality();
        UUID sydby = Scene.municipality();
        UUID unit = Scene.unitOf(nordby);
        UUID round = Scene.round();
        UUID application = Scene.applicationOf(nordby, round);
        UUID implementation = Scene.implementationOf(nordby, Scene.round());
        Caller foreign = Caller.leadOf(sydby);
        for (String path : List.of(
                "/municipalities/" + nordby,
                "/municipalities/" + nordby + "/units",
                "/municipalities/" + nordby + "/units/" + unit,
                "/municipalities/" + nordby + "/employees",
                "/municipalities/" + nordby + "/employees/" + UUID.randomUUID(),
                "/municipalities/" + sydby + "/units/" + unit,
                "/applications/" + application,
                "/implementations/" + implementation)) {
            foreign.get(path)
                    .then()
                    .statusCode(404)
                    .body("type", is("urn:forankring:problem:not-found"))
                    .body("title", is("There is nothing here for the caller"));
        }
    }

    @Test
    void nothing_is_written_into_another_municipality() {
        UUID nordby = Scene.municipality();
        UUID unit = Scene.unitOf(nordby);
        UUID sydby = Scene.municipality();
        Caller foreign = Caller.leadOf(sydby);
        foreign.put("/municipalities/" + nordby + "/units/" + UUID.randomUUID(), Map.of("name", "Ours"))
                .then()
                .statusCode(404);
        foreign.put(
                        "/municipalities/" + nordby + "/employees/" + UUID.randomUUID(),
                        Map.of("name", "Ours", "unitId", unit))
                .then()
                .statusCode(404);
    }

    @Test
    void an_id_that_belongs_to_another_municipality_cannot_be_taken_over() {
        UUID nordby = Scene.municipality();
        UUID unit = Scene.unitOf(nordby);
        UUID sydby = Scene.municipality();
        Caller.leadOf(sydby)
                .put("/municipalities/" + sydby + "/units/" + unit, Map.of("name", "Taken"))
                .then()
                .statusCode(404);
        Caller.leadOf(nordby)
                .get("/municipalities/" + nordby + "/units/" + unit)
                .then()
                .statusCode(200)
                .body("name", is("Outreach"));
    }

    @Test
    void lists_hold_the_own_municipality_only() {
        UUID nordby = Scene.municipality();
        UUID sydby = Scene.municipality();
        UUID round = Scene.round();
        UUID application = Scene.applicationOf(nordby, round);
        Scene.implementationOf(nordby, Scene.round());
        Caller.leadOf(nordby).get("/municipalities").then().body("items.municipalityId", contains(nordby.toString()));
        Caller.leadOf(nordby)
                .get("/applications?roundId=" + round)
                .then()
                .body("items.applicationId", contains(application.toString()));
        Caller.leadOf(sydby).get("/applications").then().statusCode(200).body("items", empty());
        Caller.leadOf(sydby).get("/implementations").then().statusCode(200).body("items", empty());
        Caller.consultant().get("/applications?roundId=" + round).then().body("items", hasSize(1));
    }

    @Test
    void a_municipal_token_that_names_no_municipality_sees_nothing() {
        Scene.municipality();
        Caller homeless = new Caller(Tokens.of(Roles.MUNICIPAL_LEAD));
        homeless.get("/municipalities").then().statusCode(200).body("items", empty());
        homeless.get("/applications").then().statusCode(200).body("items", empty());
        homeless.post(
                        "/rounds/" + Scene.round() + "/applications",
                        Map.of("motivation", "Ours", "expectedEmployees", 1))
                .then()
                .statusCode(403);
    }

    @Test
    void every_table_with_a_municipality_has_forced_row_level_security() throws SQLException {
        String forced = """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where a.attname = 'municipality_id' and c.relkind = 'r' and c.relname not in ('outbox', 'audit_entry')
                  and c.relnamespace = 'public'::regnamespace and %s
                order by c.relname""";
        assertThat(column(forced.formatted("true"))).isEqualTo(TENANT_TABLES);
        assertThat(column(forced.formatted("c.relrowsecurity and c.relforcerowsecurity")))
                .isEqualTo(TENANT_TABLES);
    }

    @Test
    void the_database_shows_a_municipality_its_own_rows_even_to_a_query_that_asks_for_all() throws SQLException {
        UUID nordby = Scene.municipality();
        UUID sydby = Scene.municipality();
        Scene.unitOf(nordby);
        Scene.unitOf(sydby);
        String all = "select distinct municipality_id::text from unit";
        try (Connection connection = database.service().getConnection()) {
            scope(connection, nordby.toString());
            assertThat(column(connection, all)).containsExactly(nordby.toString());
            scope(connection, "*");
            assertThat(column(connection, all)).contains(nordby.toString(), sydby.toString());
            scope(connection, "");
            assertThat(column(connection, all)).isEmpty();
        }
    }

    @Test
    void the_database_refuses_a_row_of_another_municipality() throws SQLException {
        UUID nordby = Scene.municipality();
        UUID sydby = Scene.municipality();
        try (Connection connection = database.service().getConnection()) {
            scope(connection, sydby.toString());
            assertThatThrownBy(() -> execute(
                            connection,
                            "insert into unit (municipality_id, unit_id, name, version) values ('%s', '%s', 'Ours', 0)"
                                    .formatted(nordby, UUID.randomUUID())))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void the_service_can_rewrite_neither_what_was_decided_nor_a_published_method() throws SQLException {
        try (Connection connection = database.service().getConnection()) {
            scope(connection, "*");
            for (String statement : List.of(
                    "update application_event set note = 'other'",
                    "delete from application_event",
                    "update method_version set definition = '{}'",
                    "delete from method_version",
                    "delete from application",
                    "update plan_version set reason = 'other'",
                    "delete from plan_version",
                    "update determinant_rating set strength = 1",
                    "delete from determinant_rating",
                    "update strategy_amendment set reason = 'other'",
                    "delete from strategy_amendment",
                    "update history set actor = 'other'",
                    "delete from history",
                    "update implementation_event set reason = 'other'",
                    "delete from implementation_event",
                    "update anchoring_plan_version set reason = 'other'",
                    "delete from anchoring_plan_version",
                    "alter table application disable row level security")) {
                assertThatThrownBy(() -> execute(connection, statement))
                        .as(statement)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = database.superuser().getConnection()) {
            return column(connection, query);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void scope(Connection connection, String municipality) throws SQLException {
        execute(connection, "select set_config('app.municipality', '%s', false)".formatted(municipality));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
