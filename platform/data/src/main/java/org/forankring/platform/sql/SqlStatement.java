package org.forankring.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement with named parameters. Every parameter is given a value once, however often the text has it; casts such as
 * {@code :month::date} stay as they are.
 */
public final class SqlStatement {

    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

    /** Texts come from the code, so that there are as many as it has. */
    private static final Map<String, Numbered> NUMBERED = new ConcurrentHashMap<>();

    private final String text;
    private final Lease.Source connections;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    SqlStatement(String text, Lease.Source connections) {
        this.text = text;
        this.connections = connections;
    }

    /** A statement on a connection whose transaction its owner begins and ends. */
    public static SqlStatement on(Connection connection, String text) {
        return new SqlStatement(text, () -> new Lease(connection, false));
    }

    /**
     * Gives a parameter its value.
     *
     * @param value null, a UUID, text, number, truth value, day, moment, month (as its first day), coded constant (as its
     *     code), an optional of these, or a collection of them, which is an array
     */
    public SqlStatement set(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Gives a parameter one part of every row as an array: several of them make a table, by {@code unnest}. */
    public <R> SqlStatement set(
            String name, Collection<? extends R> rows, Function<? super R, ? extends @Nullable Object> part) {
        List<@Nullable Object> column = new ArrayList<>(rows.size());
        for (R row : rows) {
            column.add(part.apply(row));
        }
        return set(name, column);
    }

    /** Every row that it answers. */
    public <T> List<T> list(Function<Row, T> form) {
        return run(prepared -> {
            try (ResultSet rows = prepared.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(form.apply(row));
                }
                return found;
            }
        });
    }

    /** The first row that it answers, if there is one. */
    public <T> Optional<T> first(Function<Row, T> form) {
        return run(prepared -> {
            try (ResultSet rows = prepared.executeQuery()) {
                return rows.next() ? Optional.of(form.apply(new Row(rows))) : Optional.empty();
            }
        });
    }

    /** Runs it for its effect and answers how many rows it has changed; a query, such as one that locks, none. */
    public int update() {
        return run(prepared -> prepared.execute() ? 0 : prepared.getUpdateCount());
    }

    private <T> T run(Work<T> work) {
        Numbered numbered = NUMBERED.computeIfAbsent(text, Numbered::of);
        if (!values.keySet().equals(numbered.known())) {
            throw new IllegalArgumentException("The values " + values.keySet() + " are not those of: " + text);
        }
        try (Lease lease = connections.take();
                PreparedStatement prepared = lease.connection().prepareStatement(numbered.text())) {
            for (int i = 0; i < numbered.names().size(); i++) {
                SqlValues.set(prepared, i + 1, values.get(numbered.names().get(i)));
            }
            return work.on(prepared);
        } catch (SQLException failed) {
            throw new SqlFailure(
                    "A statement failed: " + text.lines().findFirst().orElse(text), failed);
        }
    }

    /** A text as JDBC takes it, with the names of its parameters in their order. */
    private record Numbered(String text, List<String> names, Set<String> known) {

        static Numbered of(String named) {
            List<String> names = new ArrayList<>();
            String text = PARAMETER.matcher(named).replaceAll(found -> {
                names.add(found.group(1));
                return "?";
            });
            return new Numbered(text, List.copyOf(names), Set.copyOf(names));
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }
}
