package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.forankring.monitoring.code.KnownCodes;
import org.forankring.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRulesTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final KnownFacts KNOWN = new KnownFacts(
            new KnownCodes(Map.of("cti", Set.of("P1")), Map.of("cti", Set.of("P1", "OLD"))),
            Set.of(UNIT),
            Set.of(EMPLOYEE),
            LocalDate.of(2026, 3, 31),
            Set.of("twice"));
    private static final UseReport SOUND = new UseReport(
            0,
            "once",
            "cti",
            "P1",
            LocalDate.of(2026, 3, 20),
            EMPLOYEE,
            UNIT,
            "client",
            UseStatus.COMPLETED,
            List.of());

    static Stream<Arguments> reports() {
        return Stream.of(
                row("nothing is wrong", report -> report),
                row("a source id occurs twice", ReportRulesTest::twice, "/sourceId duplicate-source-id"),
                row("the method is unknown", report -> method(report, "xyz"), "/method unknown-method"),
                row("the code is unknown", report -> code(report, "XYZ"), "/code unknown-code"),
                row("the code is out of use", report -> code(report, "OLD"), "/code unknown-code"),
                row("a withdrawn record has a code out of use", report -> withdrawn(code(report, "OLD"))),
                row(
                        "a withdrawn record has no code of the method",
                        report -> withdrawn(code(report, "XYZ")),
                        "/code" + " unknown-code"),
                row("the day is today in the municipality", report -> day(report, LocalDate.of(2026, 3, 31))),
                row(
                        "the day has not come in the municipality",
                        report -> day(report, LocalDate.of(2026, 4, 1)),
                        "/performedOn" + " in-the-future"),
                row(
                        "the employee is unknown",
                        report -> employee(report, UUID.randomUUID()),
                        "/employeeId" + " unknown-employee"),
                row("the unit is unknown", report -> unit(report, UUID.randomUUID()), "/unitId unknown-unit"),
                row(
                        "everything is unknown",
                        report -> unit(employee(method(report, "xyz"), UUID.randomUUID()), UUID.randomUUID()),
                        "/method unknown-method",
                        "/employeeId unknown-employee",
                        "/unitId unknown-unit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void a_report_has_exactly_the_faults_when(String situation, UseReport report, List<String> faults) {
        assertThat(ReportRules.faults(report, KNOWN))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyElementsOf(faults);
    }

    @Test
    void a_field_that_could_not_be_read_is_complained_of_once() {
        Fault unreadable = Fault.of("/code", "pattern");
        UseReport report = new UseReport(
                0,
                "once",
                "cti",
                "no code",
                SOUND.performedOn(),
                EMPLOYEE,
                UNIT,
                "client",
                UseStatus.COMPLETED,
                List.of(unreadable));
        assertThat(ReportRules.faults(report, KNOWN)).containsExactly(unreadable);
    }

    private static Arguments row(String situation, UnaryOperator<UseReport> change, String... faults) {
        return Arguments.of(situation, change.apply(SOUND), List.of(faults));
    }

    private static UseReport twice(UseReport report) {
        return copy(
                report,
                "twice",
                report.method(),
                report.code(),
                report.performedOn(),
                report.employeeId(),
                report.unitId(),
                report.status());
    }

    private static UseReport method(UseReport report, String method) {
        return copy(
                report,
                report.sourceId(),
                method,
                report.code(),
                report.performedOn(),
                report.employeeId(),
                report.unitId(),
                report.status());
    }

    private static UseReport code(UseReport report, String code) {
        return copy(
                report,
                report.sourceId(),
                report.method(),
                code,
                report.performedOn(),
                report.employeeId(),
                report.unitId(),
                report.status());
    }

    private static UseReport day(UseReport report, LocalDate day) {
        return copy(
                report,
                report.sourceId(),
                report.method(),
                report.code(),
                day,
                report.employeeId(),
                report.unitId(),
                report.status());
    }

    private static UseReport employee(UseReport report, UUID employee) {
        return copy(
                report,
                report.sourceId(),
                report.method(),
                report.code(),
                report.performedOn(),
                employee,
                report.unitId(),
                report.status());
    }

    private static UseReport unit(UseReport report, UUID unit) {
        return copy(
                report,
                report.sourceId(),
                report.method(),
                report.code(),
                report.performedOn(),
                report.employeeId(),
                unit,
                report.status());
    }

    private static UseReport withdrawn(UseReport report) {
        return copy(
                report,
                report.sourceId(),
                report.method(),
                report.code(),
                report.performedOn(),
                report.employeeId(),
                report.unitId(),
                UseStatus.ENTERED_IN_ERROR);
    }

    private static UseReport copy(
            UseReport report,
            String sourceId,
            String method,
            String code,
            LocalDate day,
            UUID employee,
            UUID unit,
            UseStatus status) {
        return new UseReport(
                report.position(), sourceId, method, code, day, employee, unit, "client", status, report.faults());
    }
}
