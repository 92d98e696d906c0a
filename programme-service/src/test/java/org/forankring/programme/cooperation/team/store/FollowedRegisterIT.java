package org.forankring.programme.cooperation.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was in the teams before members followed the register, and before nobody could be there twice. */
class FollowedRegisterIT {

    private static final TestDatabase DATABASE = TestDatabase.ofService("programme_before");
    private static final String NORDBY = id(1);
    private static final String NORTH = id(11);
    private static final String SOUTH = id(12);
    private static final String WEST = id(13);
    private static final String ANNA = id(21);
    private static final String BO = id(22);

    @BeforeAll
    static void migrateWhatWasThere() throws SQLException {
        migrations().target("20").load().migrate();
        execute("insert into municipality values ('%s', 'Nordby', '901', 0)".formatted(NORDBY));
        for (String unit : List.of(NORTH, SOUTH, WEST)) {
            execute("insert into unit values ('%s', '%s', 'Unit', 0)".formatted(NORDBY, unit));
        }
        for (String employee : List.of(ANNA, BO)) {
            execute("insert into employee values ('%s', '%s', 'Before', '%s', 0)".formatted(NORDBY, employee, NORTH));
            execute("update employee set name = 'Now', unit_id = '%s' where employee_id = '%s'"
                    .formatted(SOUTH, employee));
        }
        execute("""
                set session_replication_role = replica;
                insert into implementation (municipality_id, implementation_id, round_id, method, method_version, state,
                                            committed_on, facts, version)
                values ('%s', '%s', '%s', 'cti', 1, 'UNDER_WAY', '2026-01-15', 1, 0)
                """.formatted(NORDBY, id(41), id(51)));
        member(31, "EMPLOYEE_BEING_TRAINED", ANNA, NORTH);
        member(32, "IMMEDIATE_SUPERVISOR", BO, NORTH);
        member(33, "COORDINATOR", BO, WEST);
        member(34, "COORDINATOR", BO, SOUTH);
        member(35, "IMMEDIATE_SUPERVISOR", ANNA, WEST);
        migrations().target("23").load().migrate();
    }

    @Test
    void members_are_where_the_register_says_but_for_those_who_supervise_another_unit() throws SQLException {
        assertThat(rows("select right(member_id::text, 2) || ' ' || name || ' ' || right(unit_id::text, 2) || ' '"
                        + " || version from team_member where left_on is null order by member_id"))
                .containsExactly("31 Now 12 1", "32 Now 12 1", "33 Now 12 1", "35 Now 13 1");
    }

    @Test
    void who_was_in_a_team_twice_has_left_it_once() throws SQLException {
        assertThat(rows("select right(member_id::text, 2) || ' ' || departure_reason from team_member"
                        + " where left_on is not null"))
                .containsExactly("34 In the team in this role already");
        assertThatThrownBy(() -> member(36, "COORDINATOR", BO, SOUTH)).hasMessageContaining("team_member_once");
    }

    @Test
    void an_official_code_cannot_be_taken_twice() {
        assertThatThrownBy(() -> execute("insert into municipality values ('%s', 'Other', '901', 0)".formatted(id(2))))
                .hasMessageContaining("municipality_by_official_code");
    }

    @Test
    void where_two_municipalities_have_one_code_the_board_is_told_which() throws SQLException {
        TestDatabase shared = TestDatabase.ofService("programme_shared_code");
        migrations(shared).target("20").load().migrate();
        try (Connection connection = shared.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into municipality values ('%s', 'Nordby', 'a1', 0), ('%s', 'Sydby', 'A1', 0)"
                    .formatted(id(1), id(2)));
        }
        assertThatThrownBy(() -> migrations(shared).target("23").load().migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining(id(1) + ", " + id(2));
    }

    private static void member(int number, String role, String employee, String unit) throws SQLException {
        execute("""
                set session_replication_role = replica;
                insert into team_member (municipality_id, member_id, implementation_id, team, role, name, employee_id, unit_id,
                                         capabilities, since, version)
                values ('%s', '%s', '%s', 'CORE', '%s', 'Before', '%s', '%s', '[]', '2026-01-20', 0)
                """.formatted(NORDBY, id(number), id(41), role, employee, unit));
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-%012d".formatted(number);
    }

    private static FluentConfiguration migrations() {
        return migrations(DATABASE);
    }

    private static FluentConfiguration migrations(TestDatabase database) {
        TestDatabase.Role owner = database.ownerRole();
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), owner.name(), owner.password())
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("service-role", database.serviceRole().name()));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        try (Connection connection = DATABASE.superuser().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
