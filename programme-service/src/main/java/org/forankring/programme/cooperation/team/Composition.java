package org.forankring.programme.cooperation.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Whether the teams are whole. The core team must include employees being trained and their immediate
 * supervisors (S2), and of both the unit has to be known, or nobody could say whose supervisor somebody is; other roles
 * are recommended only (S1).
 *
 * @param shortfalls what the core team must have and does not
 * @param missingRoles recommended roles that nobody in any team has
 */
public record Composition(List<Shortfall> shortfalls, List<TeamRole> missingRoles) {

    private static final List<TeamRole> RECOMMENDED = List.of(
            TeamRole.PROJECT_OWNER,
            TeamRole.PERSONNEL_MANAGER,
            TeamRole.UNION_REPRESENTATIVE,
            TeamRole.WORKING_ENVIRONMENT_REPRESENTATIVE,
            TeamRole.AUTHORITY,
            TeamRole.JOB_CENTRE);

    /** How the appointments of one day fit together. */
    public static Composition of(Collection<Appointment> appointments) {
        List<Shortfall> shortfalls = new ArrayList<>();
        List<Appointment> employees = inCoreAs(TeamRole.EMPLOYEE_BEING_TRAINED, appointments);
        List<Appointment> supervisors = inCoreAs(TeamRole.IMMEDIATE_SUPERVISOR, appointments);
        if (employees.isEmpty()) {
            shortfalls.add(Shortfall.NO_EMPLOYEE);
        }
        if (supervisors.isEmpty()) {
            shortfalls.add(Shortfall.NO_SUPERVISOR);
        } else {
            employees.stream()
                    .filter(employee -> supervisors.stream().noneMatch(employee::isSupervisedBy))
                    .flatMap(employee -> Stream.ofNullable(employee.unitId()))
                    .distinct()
                    .sorted()
                    .map(Shortfall::noSupervisorOf)
                    .forEach(shortfalls::add);
        }
        Stream.of(employees, supervisors)
                .flatMap(List::stream)
                .filter(appointment -> appointment.unitId() == null)
                .map(Shortfall::unitUnknown)
                .forEach(shortfalls::add);
        Set<TeamRole> present = appointments.stream().map(Appointment::role).collect(Collectors.toSet());
        return new Composition(
                List.copyOf(shortfalls),
                RECOMMENDED.stream().filter(role -> !present.contains(role)).toList());
    }

    /** Whether the core team has everyone it must have. */
    public boolean isSatisfied() {
        return shortfalls.isEmpty();
    }

    private static List<Appointment> inCoreAs(TeamRole role, Collection<Appointment> appointments) {
        return appointments.stream()
                .filter(appointment -> appointment.isInCoreAs(role))
                .toList();
    }

    /**
     * What the core team must have and does not.
     *
     * @param unitId the unit whose supervisor is missing; absent for another rule
     */
    public record Shortfall(Rule rule, @Nullable UUID unitId, Wording detail) {

        static final Shortfall NO_EMPLOYEE =
                new Shortfall(Rule.EMPLOYEE_BEING_TRAINED, null, Wording.of("team-shortfall.employee-being-trained"));
        static final Shortfall NO_SUPERVISOR =
                new Shortfall(Rule.IMMEDIATE_SUPERVISOR, null, Wording.of("team-shortfall.immediate-supervisor"));

        static Shortfall noSupervisorOf(UUID unit) {
            return new Shortfall(Rule.SUPERVISOR_OF_UNIT, unit, Wording.of("team-shortfall.supervisor-of-unit"));
        }

        static Shortfall unitUnknown(Appointment appointment) {
            return new Shortfall(
                    Rule.UNIT_UNKNOWN, null, Wording.of("team-shortfall.unit-unknown", "name", appointment.name()));
        }

        /** What the core team must have. */
        @Schema(name = "TeamRule")
        public enum Rule implements Coded {
            EMPLOYEE_BEING_TRAINED,
            IMMEDIATE_SUPERVISOR,
            SUPERVISOR_OF_UNIT,
            UNIT_UNKNOWN
        }
    }
}
