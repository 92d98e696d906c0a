package org.forankring.monitoring.userecord.store;

import java.util.Collection;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseStatus;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.SqlStatement;

/** The columns that hold what a use record says. */
final class UseRecordColumns {

    static final String NAMES = "source_id, method, code, performed_on, employee_id, unit_id, client_reference, status";

    /** A table of records as arrays, one per column, so that one statement carries any number of them. */
    static final String SENT = "unnest(:sourceIds::text[], :methods::text[], :codes::text[], :days::date[],"
            + " :employees::uuid[], :units::uuid[], :clients::text[], :statuses::text[]) as sent (" + NAMES + ")";

    private UseRecordColumns() {}

    /** Fills {@link #SENT}. */
    static SqlStatement send(SqlStatement statement, Collection<UseRecord> records) {
        return statement
                .set("sourceIds", records, UseRecord::sourceId)
                .set("methods", records, UseRecord::method)
                .set("codes", records, UseRecord::code)
                .set("days", records, UseRecord::performedOn)
                .set("employees", records, UseRecord::employeeId)
                .set("units", records, UseRecord::unitId)
                .set("clients", records, UseRecord::clientReference)
                .set("statuses", records, UseRecord::status);
    }

    static UseRecord read(Row row) {
        return new UseRecord(
                row.text("source_id"),
                row.text("method"),
                row.text("code"),
                row.day("performed_on"),
                row.id("employee_id"),
                row.id("unit_id"),
                row.text("client_reference"),
                row.code("status", UseStatus.class));
    }
}
