package org.forankring.monitoring.userecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forankring.monitoring.code.Codes;
import org.forankring.monitoring.staff.Staff;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.jspecify.annotations.Nullable;

/** Finds every fault of every report of a submission, with the same few questions to the database for any number. */
@ApplicationScoped
class CheckReports {

    private final Codes codes;
    private final Staff staff;
    private final Calendars calendars;

    CheckReports(Codes codes, Staff staff, Calendars calendars) {
        this.codes = codes;
        this.staff = staff;
        this.calendars = calendars;
    }

    List<CheckedReport> check(Origin origin, List<UseReport> reports) {
        KnownFacts known = new KnownFacts(
                codes.known(origin.municipality(), all(reports, UseReport::method)),
                staff.unitsAmong(origin.municipality(), all(reports, UseReport::unitId)),
                staff.employeesAmong(origin.municipality(), all(reports, UseReport::employeeId)),
                calendars.today(origin.municipality()),
                repeatedSourceIds(reports));
        return reports.stream().map(report -> check(report, known)).toList();
    }

    private static CheckedReport check(UseReport report, KnownFacts known) {
        List<Fault> faults = ReportRules.faults(report, known);
        return faults.isEmpty()
                ? new CheckedReport.Sound(report.record())
                : new CheckedReport.Faulty(faults.stream()
                        .map(fault -> fault.within("/records/" + report.position()))
                        .toList());
    }

    private static <T> Set<T> all(List<UseReport> reports, Function<UseReport, @Nullable T> part) {
        Set<T> parts = new HashSet<>();
        for (UseReport report : reports) {
            T value = part.apply(report);
            if (value != null) {
                parts.add(value);
            }
        }
        return parts;
    }

    private static Set<String> repeatedSourceIds(List<UseReport> reports) {
        Set<String> seen = new HashSet<>();
        return reports.stream()
                .map(UseReport::sourceId)
                .filter(Objects::nonNull)
                .filter(id -> !seen.add(id))
                .collect(Collectors.toSet());
    }
}
