package org.forankring.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.database.RowSecurity;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MonitoringTest
class TenancyIT {

    /** What belongs to all municipalities: codes and definitions of indicators. */
    private static final List<String> SHARED_TABLES =
            List.of("code_version", "indicator_definition", "indicator_set", "use_code");

    private final Database database = new Database();

    @Test
    void what_belongs_to_another_municipality_is_not_found() {
        Nordby nordby = Nordby.with(1);
        Nordby sydby = Nordby.with(1);
        String submission = nordby.submit(nordby.record("1")).extract().path("submissionId");

        sydby.asLead().get(Nordby.API + "/use-records/journal/1").then().statusCode(404);
        sydby.asSystem().get(Nordby.API + "/use-records/journal/1").then().statusCode(404);
        sydby.asLead().get(Nordby.API + "/submissions/{id}", submission).then().statusCode(404);
        sydby.practice(nordby.anna()).statusCode(404);
        sydby.indicators("cti", nordby.unit, Days.monthsAgo(3)).statusCode(404);
        sydby.asLead().get(Nordby.API + "/use-records").then().body("items", empty());
        sydby.asLead().get(Nordby.API + "/submissions").then().body("items", empty());
    }

    @Test
    void a_system_cannot_record_for_units_and_employees_of_another_municipality() {
        Nordby nordby = Nordby.with(1);
        Nordby sydby = Nordby.with(1);
        sydby.submit(nordby.record("1"))
                .statusCode(422)
                .body("errors.code", is(List.of("unknown-employee", "unknown-unit")));
    }

    @Test
    void a_system_whose_token_names_no_municipality_or_no_source_system_is_told_so() {
        post(Tokens.of(Roles.RECORDING_SYSTEM).sourceSystem("journal"))
                .statusCode(403)
                .body("detail", containsString("municipality"));
        post(Tokens.of(Roles.RECORDING_SYSTEM).municipality(UUID.randomUUID()))
                .statusCode(403)
                .body("detail", containsString("source_system"));
        post(Tokens.of(Roles.RECORDING_SYSTEM).municipality(UUID.randomUUID()).sourceSystem("free text\n"))
                .statusCode(403)
                .body("detail", containsString("source_system"));
    }

    @Test
    void only_a_recording_system_may_record() {
        post(Tokens.of(Roles.MUNICIPAL_LEAD).municipality(UUID.randomUUID()).sourceSystem("journal"))
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post(Nordby.API + "/use-records")
                .then()
                .statusCode(401);
    }

    @Test
    void the_board_does_not_read_single_records() {
        Nordby.asBoard().get(Nordby.API + "/use-records").then().statusCode(403);
        Nordby.asBoard().get(Nordby.API + "/use-records/journal/1").then().statusCode(403);
        Nordby.asBoard().get(Nordby.API + "/submissions").then().statusCode(403);
    }

    @Test
    void whatever_is_not_shared_is_under_forced_row_level_security() throws SQLException {
        TestDatabase monitoring = TestDatabase.ofService("monitoring");
        assertThat(RowSecurity.openTables(monitoring)).isEqualTo(SHARED_TABLES);
        assertThat(RowSecurity.tablesSeenWithNothingSet(monitoring)).isEmpty();
    }

    @Test
    void the_database_shows_the_service_only_the_municipality_that_is_set() throws SQLException {
        Nordby nordby = Nordby.with(1);
        Nordby sydby = Nordby.with(1);
        nordby.submit(nordby.record("1")).statusCode(200);
        sydby.submit(sydby.record("1")).statusCode(200);
        List<String> tables = names("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                + " where a.attname = 'municipality_id' and c.relkind in ('r', 'p') and not c.relispartition"
                + " and c.relrowsecurity");
        assertThat(tables).contains("use_record", "use_record_history", "submission", "practice", "unit");
        for (String table : tables) {
            String foreign = "select count(*) from " + table + " where municipality_id <> '" + nordby.id + "'";
            assertThat(countAsService(nordby.id.toString(), foreign)).as(table).isZero();
            assertThat(countAsService("", "select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(countAsService(nordby.id.toString(), "select count(*) from use_record"))
                .isEqualTo(1);
        assertThat(countAsService("*", "select count(*) from use_record")).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into unit (municipality_id, unit_id, name) values (gen_random_uuid(), gen_random_uuid(), 'x')",
                "update use_record_history set code = 'x'",
                "delete from use_record_history",
                "delete from use_record",
                "update submission set received = 0",
                "select * from use_record_3",
                "alter table use_record disable row level security",
                "create table mine (id integer)"
            })
    void the_database_refuses_the_service_what_it_has_no_business_with(String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = asService(UUID.randomUUID().toString());
                            var attempt = connection.createStatement()) {
                        attempt.execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo("42501");
    }

    private static ValidatableResponse post(Tokens token) {
        return given().auth()
                .oauth2(token.signed())
                .contentType(ContentType.JSON)
                .body(Map.of("records", List.of()))
                .post(Nordby.API + "/use-records")
                .then();
    }

    private List<String> names(String query) {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.postgres().superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return names;
    }

    private Connection asService(String municipality) throws SQLException {
        Connection connection = database.postgres().service().getConnection();
        try (var setting = connection.prepareStatement("select set_config('app.municipality', ?, false)")) {
            setting.setString(1, municipality);
            setting.execute();
        }
        return connection;
    }

    private long countAsService(String municipality, String query) throws SQLException {
        try (Connection connection = asService(municipality);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
