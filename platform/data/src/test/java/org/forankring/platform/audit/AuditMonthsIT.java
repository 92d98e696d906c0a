package org.forankring.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

@PlatformTest
class AuditMonthsIT {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy_MM");
    private static final String PART =
            "select count(*) from pg_inherits where inhparent = 'audit_entry'::regclass and inhrelid::regclass::text = '%s'";

    private final TestDatabase postgres = TestDatabase.ofService("notes");
    private final LocalDate thisMonth = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);

    @Inject
    KeepMonths months;

    @Test
    void the_months_to_come_are_made_ahead() throws SQLException {
        assertThat(has(thisMonth)).isTrue();
        assertThat(has(thisMonth.plusMonths(1))).isTrue();
        assertThat(has(thisMonth.plusMonths(2))).isTrue();
        assertThat(number("select count(*) from audit_entry_beside")).isZero();
    }

    @Test
    void a_month_goes_once_all_of_it_is_older_than_the_retention_and_never_before_thirteen_months()
            throws SQLException {
        begin(thisMonth);
        LocalDate expired = thisMonth.minusMonths(26);
        LocalDate kept = thisMonth.minusMonths(25);
        make(expired);
        make(kept);
        make(thisMonth.minusMonths(14));
        make(thisMonth.minusMonths(13));

        months.keep();

        assertThat(has(expired)).isFalse();
        assertThat(has(kept)).isTrue();

        execute("set role notes_service; select keep_audit_months(0)");

        assertThat(has(kept)).isFalse();
        assertThat(has(thisMonth.minusMonths(14))).isFalse();
        assertThat(has(thisMonth.minusMonths(13))).isTrue();
        assertThatThrownBy(() -> execute("set role notes_service; drop table " + part(thisMonth.minusMonths(13))))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> execute("set role notes_service; select * from " + part(thisMonth)))
                .hasMessageContaining("permission denied");
    }

    /** As if the first part had not been that of all time before. */
    private void begin(LocalDate month) throws SQLException {
        execute("alter table audit_entry detach partition " + part(month));
        execute("alter table audit_entry attach partition " + part(month) + " for values from ('" + month
                + " 00:00+00') to ('" + month.plusMonths(1) + " 00:00+00')");
    }

    private void make(LocalDate month) throws SQLException {
        execute("create table " + part(month) + " partition of audit_entry for values from ('" + month
                + " 00:00+00') to ('" + month.plusMonths(1) + " 00:00+00')");
        execute("alter table " + part(month) + " owner to notes_owner");
    }

    private boolean has(LocalDate month) throws SQLException {
        return number(PART.formatted(part(month))) == 1;
    }

    private static String part(LocalDate month) {
        return "audit_entry_" + MONTH.format(month);
    }

    private void execute(String commands) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }

    private int number(String query) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
