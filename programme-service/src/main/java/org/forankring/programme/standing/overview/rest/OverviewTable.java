package org.forankring.programme.standing.overview.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.forankring.programme.standing.overview.Row;
import org.jspecify.annotations.Nullable;

/** The overview as CSV (RFC 4180), in the reader's words but for codes and ids that are columns of their own. A cell that a spreadsheet would take for a formula is kept from being one. */
final class OverviewTable {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    /** In English they are called as the fields of the JSON answer are. */
    private static final List<String> COLUMNS = List.of(
            "municipality",
            "state",
            "phase",
            "phase-name",
            "days-in-phase",
            "days-late",
            "days-behind-plan",
            "activities-done",
            "activities-possible",
            "next-due-on",
            "next-due",
            "overdue",
            "overridden",
            "gate-open",
            "readiness",
            "support-ends-on",
            "municipality-id",
            "implementation-id");

    private OverviewTable() {}

    static String of(List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter table = CsvWriter.builder().build(text)) {
            table.writeRecord(COLUMNS.stream()
                    .map(column -> Wording.of("overview-column." + column).said())
                    .toList());
            for (Row one : rows) {
                OverviewRowAnswer row = OverviewRowAnswer.of(one);
                table.writeRecord(
                        cell(row.municipality()),
                        said("implementation-state", row.state()),
                        cell(row.phase()),
                        cell(row.phaseName()),
                        cell(row.daysInPhase()),
                        cell(row.daysLate()),
                        cell(row.daysBehindPlan()),
                        cell(row.activitiesDone()),
                        cell(row.activitiesPossible()),
                        cell(row.nextDueOn()),
                        cell(row.nextDue()),
                        cell(row.overdue()),
                        cell(Wording.of(
                                        "literal",
                                        "text",
                                        one.overridden().stream()
                                                .map(Row.InPhase::name)
                                                .toList())
                                .said()),
                        one.gate().map(gate -> said("gate-state", gate.state())).orElse(""),
                        cell(row.readiness()),
                        cell(row.supportEndsOn()),
                        cell(row.municipalityId()),
                        cell(row.implementationId()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String said(String labels, Coded code) {
        return Wording.of(labels + "." + code.code()).said();
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        if (value instanceof Number) {
            return text;
        }
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
