package org.forankring.monitoring.userecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseStatus;

/** Use records as parallel arrays, one per column, so that one statement carries any number of them. */
final class UseRecordColumns {

    /** The columns in the order of {@link #set} and {@link #read}. */
    static final String NAMES = "source_id, method, code, performed_on, employee_id, unit_id, client_reference, status";

    /** A table expression of eight array parameters. */
    static final String UNNEST = "unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::uuid[], ?::text[],"
            + " ?::text[]) as sent (" + NAMES + ")";

    private UseRecordColumns() {}

    /** Sets the eight array parameters, the first at the given index. */
    static void set(Connection connection, PreparedStatement statement, int first, Collection<UseRecord> records)
            throws SQLException {
        int index = first;
        setColumn(connection, statement, index++, "text", records, UseRecord::sourceId);
        setColumn(connection, statement, index++, "text", records, UseRecord::method);
        setColumn(connection, statement, index++, "text", records, UseRecord::code);
        setColumn(connection, statement, index++, "date", records, UseRecord::performedOn);
        setColumn(connection, statement, index++, "uuid", records, UseRecord::employeeId);
        setColumn(connection, statement, index++, "uuid", records, UseRecord::unitId);
        setColumn(connection, statement, index++, "text", records, UseRecord::clientReference);
        setColumn(
                connection,
                statement,
                index,
                "text",
                records,
                use -> use.status().toString());
    }

    private static void setColumn(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            Collection<UseRecord> records,
            Function<UseRecord, Object> part)
            throws SQLException {
        statement.setArray(
                index, connection.createArrayOf(type, records.stream().map(part).toArray()));
    }

    /** Reads a record from eight columns, the first at the given index. */
    static UseRecord read(ResultSet row, int first) throws SQLException {
        return new UseRecord(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getObject(first + 3, LocalDate.class),
                row.getObject(first + 4, UUID.class),
                row.getObject(first + 5, UUID.class),
                row.getString(first + 6),
                UseStatus.of(row.getString(first + 7)));
    }
}
