package org.forankring.training.enrolment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.forankring.platform.sql.SqlStatement;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the version before wrote into a table of its own is told by the history that triggers keep. */
class EnrolmentHistoryIT {

    private static final TestDatabase DATABASE = TestDatabase.ofService("training_before");
    private static final String ANNA = "00000000-0000-0000-0000-00000000000a";
    private static final String BO = "00000000-0000-0000-0000-00000000000b";

    @BeforeAll
    static void migrateWhatWasThere() throws SQLException {
        migrations().target("2").load().migrate();
        execute("""
                insert into session_seats values ('00000000-0000-0000-0000-000000000001', null, 5, 1, 1);
                insert into session values ('00000000-0000-0000-0000-000000000001', null, 'cti', 'course', 'Odense',
                                            array [date '2026-03-10', date '2026-03-11'], 0);
                """ + enrolment(ANNA, "COMPLETED", "'2026-03-11'", 3) + """
                insert into enrolment_history
                select '00000000-0000-0000-0000-000000000002', '%s', place - 1, told.at::timestamptz, what, by, detail
                from (values
                    (1, '2026-01-05 08:00Z', 'booked', 'lead', 'Eligible: UNKNOWN (completed-element PASS, practice-months UNKNOWN)'),
                    (2, '2026-03-10 15:00Z', 'attendance-recorded', 'trainer', 'Absent on 2026-03-10'),
                    (3, '2026-03-10 16:00Z', 'attendance-recorded', 'trainer', 'Present on 2026-03-10'),
                    (4, '2026-03-11 15:00Z', 'attendance-recorded', 'trainer', 'Present on 2026-03-11'),
                    (5, '2026-03-11 15:00Z', 'completed', 'trainer', 'Present on every day, completed on 2026-03-11')
                ) as told (place, at, what, by, detail);
                """.formatted(ANNA));
        migrations().load().migrate();
    }

    @Test
    void everything_that_had_happened_is_in_the_history_in_order() throws SQLException {
        assertThat(rows("""
                select subject || ' ' || operation || ' ' || actor || ' ' || coalesce(after ->> 'present', after ->> 'state')
                from history where aggregate_id = '%s' order by change_id""".formatted(ANNA)))
                .containsExactly(
                        "enrolment CREATED lead BOOKED",
                        "attendance CREATED trainer false",
                        "attendance CHANGED trainer true",
                        "attendance CREATED trainer true",
                        "enrolment CHANGED trainer COMPLETED");
        assertThat(rows("select row_key from history where aggregate_id = '%s' and operation = 'CHANGED'"
                        .formatted(ANNA)))
                .containsExactly(ANNA + "/2026-03-10", ANNA);
    }

    @Test
    void it_is_read_as_what_happened_since() throws SQLException {
        assertThat(told(ANNA))
                .containsExactly(
                        "booked lead null null",
                        "attendance-recorded trainer 2026-03-10 false",
                        "attendance-recorded trainer 2026-03-10 true",
                        "attendance-recorded trainer 2026-03-11 true",
                        "completed trainer 2026-03-11 null");
    }

    @Test
    void why_a_seat_was_given_is_kept_in_codes() throws SQLException {
        assertThat(rows("select grounds from enrolment where id = '%s'".formatted(ANNA)))
                .containsExactly("{\"rules\": [{\"rule\": \"completed-element\", \"outcome\": \"pass\"},"
                        + " {\"rule\": \"practice-months\", \"outcome\": \"unknown\"}], \"eligible\": \"unknown\"}");
    }

    @Test
    void versions_go_on_from_what_others_have_been_told() throws SQLException {
        assertThat(rows("select version from enrolment where id = '%s'".formatted(ANNA)))
                .containsExactly("4");
    }

    @Test
    void what_the_version_before_still_writes_is_taken_over() throws SQLException {
        execute(enrolment(BO, "BOOKED", "null", 0) + """
                insert into enrolment_history values ('00000000-0000-0000-0000-000000000002', '%s', 0, now(), 'booked',
                                                      'lead', 'Eligible: YES (no rule)');
                """.formatted(BO));

        assertThat(rows("select grounds from enrolment where id = '%s'".formatted(BO)))
                .containsExactly("{\"rules\": [], \"eligible\": \"yes\"}");
        assertThat(told(BO)).singleElement().asString().startsWith("booked ").endsWith(" null null");
    }

    /** As the product reads it. */
    private static List<String> told(String enrolment) throws SQLException {
        try (Connection connection = DATABASE.superuser().getConnection()) {
            return SqlStatement.on(connection, JdbcEnrolmentHistory.OF_ENROLMENT)
                    .set("enrolment", UUID.fromString(enrolment))
                    .list(row -> row.text("kind") + " " + row.text("actor") + " " + row.orNull("day", LocalDate.class)
                            + " " + row.orNull("present", Boolean.class));
        }
    }

    private static String enrolment(String id, String state, String completedOn, int version) {
        return """
                insert into enrolment (municipality_id, id, session_id, employee_id, method, element, state, completed_on,
                                       version)
                values ('00000000-0000-0000-0000-000000000002', '%s', '00000000-0000-0000-0000-000000000001', '%s', 'cti',
                        'course', '%s', %s, %d);
                """.formatted(id, id, state, completedOn, version);
    }

    private static FluentConfiguration migrations() {
        TestDatabase.Role owner = DATABASE.ownerRole();
        return Flyway.configure()
                .dataSource(DATABASE.jdbcUrl(), owner.name(), owner.password())
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("service-role", DATABASE.serviceRole().name()));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.service().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.municipality', '*', false)");
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
