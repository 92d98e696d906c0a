package org.forankring.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.testkit.database.RowSecurity;
import org.forankring.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself allows the service's role, whatever the service does. */
@TrainingTest
class TenancyIT {

    private static UUID nordby = new UUID(0, 0);
    private static UUID sydby = new UUID(0, 0);
    private static UUID joint = new UUID(0, 0);
    private static UUID onSite = new UUID(0, 0);
    private static boolean filled;

    /** Once for all tests: each of them takes back what it changes. */
    @BeforeEach
    void fillBothMunicipalities() {
        if (filled) {
            return;
        }
        Caller consultant = Caller.ofTheBoard("board-consultant");
        try (World world = new World()) {
            String method = world.method();
            nordby = world.municipality();
            sydby = world.municipality();
            List<LocalDate> day = List.of(World.today());
            joint = consultant.planSession(method, "reflection-lab", null, 5, day);
            onSite = consultant.planSession(method, "reflection-lab", nordby, 5, day);
            for (UUID municipality : List.of(nordby, sydby)) {
                world.unit(municipality, UUID.randomUUID(), "Unit");
                UUID employee = world.employee(municipality);
                world.practised(employee, municipality, method, List.of("2026-03"));
                world.tell(World.PROGRAMME, World.commitment(UUID.randomUUID(), municipality, method, World.today()));
                UUID enrolment = consultant.enrol(joint, employee);
                consultant.attend(enrolment, World.today(), true).statusCode(200);
            }
        }
        filled = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality",
                "unit",
                "employee",
                "practice",
                "track",
                "enrolment",
                "attendance",
                "history",
                "session_turnout"
            })
    void a_municipality_sees_its_own_rows_only_and_nobody_sees_any(String table) throws SQLException {
        assertThat(count(nordby.toString(), table, "municipality_id = '" + nordby + "'"))
                .isPositive();
        assertThat(count(nordby.toString(), table, "municipality_id <> '" + nordby + "'"))
                .isZero();
        assertThat(count("*", table, "municipality_id in ('" + nordby + "', '" + sydby + "')"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("", table, "true")).isZero();
        assertThat(count(null, table, "true")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "session_seats"})
    void joint_sessions_are_seen_by_all_and_those_on_site_by_their_own(String table) throws SQLException {
        String key = table.equals("session") ? "id" : "session_id";
        assertThat(count(nordby.toString(), table, key + " = '" + joint + "'")).isOne();
        assertThat(count(sydby.toString(), table, key + " = '" + joint + "'")).isOne();
        assertThat(count(nordby.toString(), table, key + " = '" + onSite + "'")).isOne();
        assertThat(count(sydby.toString(), table, key + " = '" + onSite + "'")).isZero();
        assertThat(count("", table, "true")).isZero();
        assertThat(count(null, table, "true")).isZero();
    }

    @Test
    void a_municipality_takes_a_seat_of_a_joint_session_and_changes_nothing_else() throws SQLException {
        assertThat(change(sydby.toString(), "update session_seats set taken = 3 where session_id = '" + joint + "'"))
                .isOne();
        assertThat(change(sydby.toString(), "update session_seats set taken = 3 where session_id = '" + onSite + "'"))
                .isZero();
        assertDenied(sydby.toString(), "update session_seats set capacity = 99 where session_id = '" + joint + "'");
        assertDenied(sydby.toString(), "update session_seats set municipality_id = '" + sydby + "'");
        assertDenied(sydby.toString(), "update session set place = 'Elsewhere' where id = '" + joint + "'");
        assertDenied("*", "delete from session where id = '" + joint + "'");
    }

    @Test
    void a_municipality_plans_no_joint_session_and_none_of_another() throws SQLException {
        String seats = "insert into session_seats values (gen_random_uuid(), %s, 5, 0, 0)";
        assertDenied(nordby.toString(), seats.formatted("null"));
        assertDenied(nordby.toString(), seats.formatted("'" + sydby + "'"));
        assertDenied("", seats.formatted("null"));
        assertThat(change(nordby.toString(), seats.formatted("'" + nordby + "'")))
                .isOne();
        assertThat(change("*", seats.formatted("null"))).isOne();
        String plan = "insert into session values ('%s', %s, 'm', 'e', 'p', array[date '2027-01-01'], 0)";
        assertDenied(nordby.toString(), plan.formatted(joint, "null"));
    }

    @Test
    void whatever_is_not_shared_is_under_forced_row_level_security() throws SQLException {
        TestDatabase training = TestDatabase.ofService("training");
        assertThat(RowSecurity.openTables(training)).containsExactly("curriculum");
        assertThat(RowSecurity.tablesSeenWithNothingSet(training)).isEmpty();
    }

    @Test
    void the_database_itself_refuses_to_overbook() {
        assertThatThrownBy(() ->
                        change("*", "update session_seats set taken = capacity + 1 where session_id = '" + joint + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("check constraint");
    }

    @Test
    void history_is_neither_changed_nor_deleted() {
        assertDenied("*", "update history set actor = 'nothing'");
        assertDenied("*", "delete from history");
        assertDenied("*", "update enrolment_history set detail = 'nothing'");
        assertDenied("*", "delete from enrolment_history");
        assertThatThrownBy(() -> {
                    try (Connection connection = TestDatabase.ofService("training")
                                    .superuser()
                                    .getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("update history set actor = 'nothing'");
                    }
                })
                .hasMessageContaining("append-only");
    }

    private static void assertDenied(String scope, String sql) {
        assertThatThrownBy(() -> change(scope, sql))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
    }

    private static long count(@Nullable String scope, String table, String condition) throws SQLException {
        try (Connection connection =
                        TestDatabase.ofService("training").service().getConnection();
                Statement statement = connection.createStatement()) {
            if (scope != null) {
                statement.execute("select set_config('app.municipality', '" + scope + "', false)");
            }
            try (var rows = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Carries a change out within a scope, and takes it back. */
    private static int change(String scope, String sql) throws SQLException {
        try (Connection connection =
                        TestDatabase.ofService("training").service().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.municipality', '" + scope + "', false)");
            int changed = statement.executeUpdate(sql);
            connection.rollback();
            return changed;
        }
    }
}
