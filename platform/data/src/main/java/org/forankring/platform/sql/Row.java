package org.forankring.platform.sql;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** The row at hand of an answer, to be read before the next one is. What may be null is asked for as such. */
public final class Row {

    private final ResultSet current;

    Row(ResultSet current) {
        this.current = current;
    }

    public UUID id(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        return get(column, String.class);
    }

    public int integer(String column) {
        return get(column, Integer.class);
    }

    public long number(String column) {
        return get(column, Long.class);
    }

    public boolean truth(String column) {
        return get(column, Boolean.class);
    }

    public LocalDate day(String column) {
        return get(column, LocalDate.class);
    }

    public Instant moment(String column) {
        return get(column, Instant.class);
    }

    /** The constant whose code the column holds. */
    public <E extends Enum<E> & Coded> E code(String column, Class<E> type) {
        return Coded.find(type, text(column)).orElseThrow(() -> new IllegalStateException("No code in " + column));
    }

    /** The value of a column, which has one. */
    public <T> T get(String column, Class<T> type) {
        return Objects.requireNonNull(orNull(column, type), column);
    }

    /** The value of a column, or null; a month is told by any of its days. */
    public <T> @Nullable T orNull(String column, Class<T> type) {
        try {
            return type.cast(read(column, type));
        } catch (SQLException failed) {
            throw new SqlFailure("A column cannot be read: " + column, failed);
        }
    }

    /** The elements of an array that is there. */
    public <T> List<T> list(String column, Class<T> type) {
        try {
            Array array = current.getArray(column);
            Object[] elements = (Object[]) array.getArray();
            return Arrays.stream(elements)
                    .map(element -> type.cast(element instanceof Date day ? ofDay(day.toLocalDate(), type) : element))
                    .toList();
        } catch (SQLException failed) {
            throw new SqlFailure("A column cannot be read: " + column, failed);
        }
    }

    private @Nullable Object read(String column, Class<?> type) throws SQLException {
        if (type == String.class) {
            return current.getString(column);
        }
        if (type == Integer.class) {
            int number = current.getInt(column);
            return current.wasNull() ? null : number;
        }
        if (type == Long.class) {
            long number = current.getLong(column);
            return current.wasNull() ? null : number;
        }
        if (type == Instant.class) {
            OffsetDateTime moment = current.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        if (type == YearMonth.class) {
            LocalDate day = current.getObject(column, LocalDate.class);
            return day == null ? null : ofDay(day, type);
        }
        return current.getObject(column, type);
    }

    private static Object ofDay(LocalDate day, Class<?> type) {
        return type == YearMonth.class ? YearMonth.from(day) : day;
    }
}
