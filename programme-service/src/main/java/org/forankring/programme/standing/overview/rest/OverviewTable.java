package org.forankring.programme.standing.overview.rest;

import java.util.List;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.forankring.platform.table.Table;
import org.forankring.programme.standing.overview.Row;

/** The overview as a table, in the reader's words but for codes and ids that are columns of their own. */
final class OverviewTable {

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

    static Table of(List<Row> rows) {
        Table table = Table.under(COLUMNS.stream()
                .map(column -> Wording.of("overview-column." + column).said())
                .toList());
        for (Row one : rows) {
            OverviewRowAnswer row = OverviewRowAnswer.of(one);
            table.add(
                    row.municipality(),
                    said("implementation-state", row.state()),
                    row.phase(),
                    row.phaseName(),
                    row.daysInPhase(),
                    row.daysLate(),
                    row.daysBehindPlan(),
                    row.activitiesDone(),
                    row.activitiesPossible(),
                    row.nextDueOn(),
                    row.nextDue(),
                    row.overdue(),
                    Wording.of(
                                    "literal",
                                    "text",
                                    one.overridden().stream()
                                            .map(Row.InPhase::name)
                                            .toList())
                            .said(),
                    one.gate().map(gate -> said("gate-state", gate.state())).orElse(""),
                    row.readiness(),
                    row.supportEndsOn(),
                    row.municipalityId(),
                    row.implementationId());
        }
        return table;
    }

    private static String said(String labels, Coded code) {
        return Wording.of(labels + "." + code.code()).said();
    }
}
