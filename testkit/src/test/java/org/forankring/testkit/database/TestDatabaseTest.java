package org.forankring.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    private static TestDatabase database;

    @BeforeAll
    static void provide_a_database_with_a_tenant_table() throws SQLException {
        database = TestDatabase.ofService("programme");
        execute(database.owner(), """
                create table plan (municipality_id text not null, title text not null);
                alter table plan enable row level security;
                alter table plan force row level security;
                create policy own_municipality on plan using (municipality_id = current_setting('app.municipality', true));
                grant usage on schema public to programme_service;
                grant select, insert on plan to programme_service;
                """);
    }

    @Test
    void the_server_is_postgresql_18() throws SQLException {
        assertThat(answer(database.service(), "show server_version")).startsWith("18");
    }

    @Test
    void each_role_is_who_it_says() throws SQLException {
        assertThat(answer(database.owner(), "select current_user")).isEqualTo("programme_owner");
        assertThat(answer(database.service(), "select current_user")).isEqualTo("programme_service");
        assertThat(answer(database.superuser(), "select current_database()")).isEqualTo("programme");
    }

    @Test
    void the_service_role_cannot_create_a_table() {
        assertThatThrownBy(() -> execute(database.service(), "create table mine (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_service_role_cannot_bypass_row_level_security() throws SQLException {
        execute(database.superuser(), "insert into plan values ('aarhus', 'First plan')");

        assertThat(answer(database.superuser(), "select count(*) from plan")).isEqualTo("1");
        assertThat(answer(database.service(), "select count(*) from plan")).isEqualTo("0");
        assertThatThrownBy(() -> answer(database.service(), "set row_security = off; select count(*) from plan"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void asking_again_gives_the_same_database() throws SQLException {
        execute(database.owner(), "create table kept (id int)");

        assertThat(answer(TestDatabase.ofService("programme").owner(), "select count(*) from kept"))
                .isEqualTo("0");
    }

    @Test
    void each_service_has_a_database_the_others_cannot_enter() throws SQLException {
        var training = TestDatabase.ofService("training");

        assertThat(answer(training.service(), "select current_database()")).isEqualTo("training");
        assertThatThrownBy(() -> execute(training.service(), "select * from programme.public.plan"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void broken_service_connections_fail_and_new_ones_are_let_in() throws SQLException {
        try (var connection = database.service().getConnection()) {
            assertThat(database.breakServiceConnections()).isPositive();

            assertThat(connection.isValid(1)).isFalse();
        }
        assertThat(answer(database.service(), "select 1")).isEqualTo("1");
    }

    @Test
    void during_an_outage_nobody_gets_in() throws SQLException {
        var other = TestDatabase.ofService("interrupted");

        try (var outage = other.outage()) {
            assertThatThrownBy(() -> answer(other.service(), "select 1")).isInstanceOf(SQLException.class);
        }
        assertThat(answer(other.service(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_name_that_is_not_a_plain_word_is_refused() {
        assertThatThrownBy(() -> TestDatabase.ofService("a; drop role postgres"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var isRows = statement.execute(query);
            while (!isRows) {
                isRows = statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
