package org.forankring.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.platform.history.Change.Operation;
import org.forankring.platform.locking.LostRace;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.platform.problem.Outage;
import org.forankring.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

@PlatformTest
class SqlIT {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Instant MOMENT = Instant.parse("2026-03-31T10:15:30.123456Z");

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void values_come_back_as_they_were_given() {
        Object[] values = {ID, "text", 7, 7_000_000_000L, new BigDecimal("1.50"), true, DAY, MOMENT};
        String[] types = {"uuid", "text", "integer", "bigint", "numeric", "boolean", "date", "timestamptz"};
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            assertThat(sql.statement("select :value::" + types[i] + " as value")
                            .set("value", value)
                            .first(row -> value(row, value.getClass())))
                    .contains(value);
            assertThat(sql.statement("select elements[1] as value from (select :values::" + types[i]
                                    + "[] as elements) as given")
                            .set("values", List.of(value, value))
                            .first(row -> value(row, value.getClass())))
                    .contains(value);
        }
    }

    @Test
    void a_month_is_its_first_day_and_a_constant_its_code() {
        YearMonth month = YearMonth.of(2026, 3);
        assertThat(sql.statement("select :month::date as month, :code::text as code, array[:month::date] as months")
                        .set("month", month)
                        .set("code", Operation.CREATED)
                        .list(found -> List.of(
                                found.get("month", YearMonth.class),
                                found.day("month"),
                                found.list("months", YearMonth.class),
                                found.list("months", LocalDate.class),
                                found.code("code", Operation.class))))
                .containsExactly(
                        List.of(month, month.atDay(1), List.of(month), List.of(month.atDay(1)), Operation.CREATED));
    }

    @Test
    void what_is_missing_is_null_and_has_to_be_asked_for_as_such() {
        SqlStatement missing = sql.statement("select :none::integer as none, :empty::uuid as empty")
                .set("none", null)
                .set("empty", Optional.empty());
        assertThat(missing.list(row -> Arrays.asList(
                        row.orNull("none", Integer.class),
                        row.orNull("none", Long.class),
                        row.orNull("none", String.class),
                        row.orNull("empty", UUID.class))))
                .containsExactly(Arrays.asList(null, null, null, null));
        assertThatThrownBy(() -> missing.list(row -> row.id("empty"))).hasMessage("empty");
        assertThat(sql.statement("select 1 as one where false").first(row -> row.integer("one")))
                .isEmpty();
    }

    @Test
    void rows_are_sent_as_a_table_of_arrays() {
        record Line(UUID id, String text) {}
        List<Line> lines = List.of(new Line(ID, "a"), new Line(UUID.randomUUID(), "b"));
        assertThat(sql.statement("select id, text from unnest(:ids::uuid[], :texts::text[]) as line (id, text)")
                        .set("ids", lines, Line::id)
                        .set("texts", lines, Line::text)
                        .list(row -> new Line(row.id("id"), row.text("text"))))
                .isEqualTo(lines);
    }

    @Test
    void an_array_without_values_has_the_type_that_is_wanted() {
        assertThat(sql.statement("select 1 as one where :id::uuid = any (:none)")
                        .set("id", ID)
                        .set("none", List.of())
                        .list(row -> row.integer("one")))
                .isEmpty();
        assertThat(sql.statement("select cardinality(:none::bigint[]) as size")
                        .set("none", Arrays.asList(null, null))
                        .first(row -> row.integer("size")))
                .contains(2);
    }

    @Test
    void a_parameter_that_is_forgotten_or_made_up_is_a_mistake() {
        SqlStatement statement = sql.statement("select ':' || :text::text || :text::text as text");
        assertThatThrownBy(() -> statement.list(row -> row.text("text"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(statement.set("text", "a").first(row -> row.text("text"))).contains(":aa");
        assertThatThrownBy(() -> statement.set("txt", "b").update()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_with_a_nul_is_nowhere_to_be_found() {
        assertThat(sql.statement("select count(*) as found from note where text = :text or text = any (:texts)")
                        .set("text", "a\0b")
                        .set("texts", List.of("a\0b"))
                        .first(row -> row.number("found")))
                .contains(0L);
    }

    @Test
    void it_runs_in_the_transaction_at_hand() {
        Tenancy.in(ID, () -> {
            QuarkusTransaction.begin();
            assertThat(write("undone")).isEqualTo(1);
            assertThat(texts()).containsExactly("undone");
            QuarkusTransaction.rollback();
            assertThat(texts()).isEmpty();
            return null;
        });
    }

    @Test
    void a_connection_that_is_lent_stays_open() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(SqlStatement.on(connection, "select 1 as one").first(row -> row.integer("one")))
                    .contains(1);
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void a_failure_tells_whether_it_passes() {
        assertThat(failure("40001")).isInstanceOf(SqlFailure.class).matches(LostRace::isBehind);
        assertThat(failure("57P01")).isInstanceOf(SqlFailure.class).matches(Outage::isBehind);
        assertThat(failure("22012")).isInstanceOf(SqlFailure.class).matches(other -> !Outage.isBehind(other));
    }

    private static Object value(Row row, Class<?> type) {
        return row.get("value", type);
    }

    private Throwable failure(String state) {
        return catchThrowable(() -> sql.statement("do $$ begin raise exception using errcode = '" + state + "'; end $$")
                .update());
    }

    private int write(String text) {
        return sql.statement("insert into note (municipality_id, id, text, version) values (:id, :id, :text, 0)")
                .set("id", ID)
                .set("text", text)
                .update();
    }

    private List<String> texts() {
        return sql.statement("select text from note").list(row -> row.text("text"));
    }
}
