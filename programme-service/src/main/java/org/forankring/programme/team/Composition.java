package org.forankring.programme.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the teams are whole. The core team must include employees being trained and their immediate
 * supervisors (S2); other roles are recommended only (S1).
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
            Set<UUID> supervised = units(supervisors);
            units(employees).stream()
                    .filter(unit -> !supervised.contains(unit))
                    .sorted()
                    .map(Shortfall::noSupervisorOf)
                    .forEach(shortfalls::add);
        }
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

    private static Set<UUID> units(List<Appointment> appointments) {
        return appointments.stream()
                .flatMap(appointment -> Stream.ofNullable(appointment.unitId()))
                .collect(Collectors.toSet());
    }

    /**
     * Somebody whom the core team must have and does not.
     *
     * @param unitId the unit whose supervisor is missing; absent when nobody of that role is there
     */
    @Schema(
            name = "TeamShortfall",
            description = "Somebody whom the core team must have and does not.",
            requiredProperties = {"rule", "detail"})
    public record Shortfall(
            Rule rule,

            @Schema(description = "The unit whose supervisor is missing; absent when there is none at all") @Nullable
            UUID unitId,

            @Schema(examples = "The core team has nobody who is being trained.")
            String detail) {

        static final Shortfall NO_EMPLOYEE = new Shortfall(
                Rule.EMPLOYEE_BEING_TRAINED, null, "The core team has nobody who is being trained in the method.");
        static final Shortfall NO_SUPERVISOR = new Shortfall(
                Rule.IMMEDIATE_SUPERVISOR, null, "The core team has no immediate supervisor of those being trained.");

        static Shortfall noSupervisorOf(UUID unit) {
            return new Shortfall(
                    Rule.SUPERVISOR_OF_UNIT,
                    unit,
                    "The core team has somebody of this unit who is being trained, but not their supervisor.");
        }

        /** What the core team must have. */
        @Schema(name = "TeamRule")
        public enum Rule {
            @JsonProperty("employee-being-trained")
            EMPLOYEE_BEING_TRAINED,
            @JsonProperty("immediate-supervisor")
            IMMEDIATE_SUPERVISOR,
            @JsonProperty("supervisor-of-unit")
            SUPERVISOR_OF_UNIT
        }
    }
}
