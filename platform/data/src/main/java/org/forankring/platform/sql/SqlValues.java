package org.forankring.platform.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** Gives PostgreSQL's driver values of the types that the product has. */
final class SqlValues {

    private SqlValues() {}

    static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Optional<?> optional -> set(statement, index, optional.orElse(null));
            case Collection<?> elements ->
                setArray(
                        statement,
                        index,
                        elements.stream().map(SqlValues::known).toArray());
            default -> statement.setObject(index, known(value));
        }
    }

    /** An array without any value has the type that the statement wants. */
    private static void setArray(PreparedStatement statement, int index, @Nullable Object[] elements)
            throws SQLException {
        Optional<Object> any = Arrays.stream(elements).filter(Objects::nonNull).findFirst();
        if (any.isPresent()) {
            statement.setArray(index, statement.getConnection().createArrayOf(type(any.get()), elements));
        } else {
            String nothing = String.join(",", Collections.nCopies(elements.length, "NULL"));
            statement.setObject(index, "{" + nothing + "}", Types.OTHER);
        }
    }

    private static @Nullable Object known(@Nullable Object value) {
        return switch (value) {
            case Coded coded -> coded.code();
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case YearMonth month -> month.atDay(1);
            // No text of the database has a NUL: whoever looks for one finds nothing.
            case String text -> text.replace('\0', '\uFFFD');
            case null, default -> value;
        };
    }

    private static String type(Object element) {
        return switch (element) {
            case UUID id -> "uuid";
            case String text -> "text";
            case Integer number -> "integer";
            case Long number -> "bigint";
            case BigDecimal number -> "numeric";
            case Boolean truth -> "boolean";
            case LocalDate day -> "date";
            case OffsetDateTime moment -> "timestamptz";
            default -> throw new IllegalArgumentException("No array holds a " + element.getClass());
        };
    }
}
