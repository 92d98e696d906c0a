package org.forankring.monitoring.userecord;

import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.problem.Fault;

/**
 * What a report has to satisfy beyond its form. The details repeat nothing of what was sent: a field may hold
 * what it must not.
 */
final class ReportRules {

    private ReportRules() {}

    /** All faults of the report, those of reading first, with pointers relative to the record. */
    static List<Fault> faults(UseReport report, KnownFacts known) {
        List<Fault> faults = new ArrayList<>(report.faults());
        if (report.sourceId() != null && known.repeatedSourceIds().contains(report.sourceId())) {
            faults.add(Fault.of("/sourceId", "duplicate-source-id"));
        }
        if (report.method() != null && report.isSound("/method")) {
            checkCode(report, report.method(), known, faults);
        }
        if (report.performedOn() != null
                && report.performedOn().isAfter(known.today())
                && report.isSound("/performedOn")) {
            faults.add(Fault.of("/performedOn", "in-the-future"));
        }
        if (report.employeeId() != null && !known.employees().contains(report.employeeId())) {
            faults.add(Fault.of("/employeeId", "unknown-employee"));
        }
        if (report.unitId() != null && !known.units().contains(report.unitId())) {
            faults.add(Fault.of("/unitId", "unknown-unit"));
        }
        return faults;
    }

    private static void checkCode(UseReport report, String method, KnownFacts known, List<Fault> faults) {
        if (!known.codes().hasMethod(method)) {
            faults.add(Fault.of("/method", "unknown-method"));
        } else if (report.code() != null
                && report.isSound("/code")
                && !isAccepted(report.code(), report, method, known)) {
            faults.add(Fault.of("/code", "unknown-code"));
        }
    }

    /** A record may be withdrawn although its code is no longer in use. */
    private static boolean isAccepted(String code, UseReport report, String method, KnownFacts known) {
        return switch (report.status()) {
            case COMPLETED -> known.codes().isCurrent(method, code);
            case ENTERED_IN_ERROR -> known.codes().hasBeen(method, code);
        };
    }
}
