package org.forankring.programme.cooperation.team;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.organisation.Employee;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody is in a team.
 *
 * @param employeeId the person as an employee of the municipality; absent for somebody from outside
 * @param unitId the unit the person works in, or supervises
 * @param since the first day
 */
@Embeddable
public record Appointment(
        @Enumerated(EnumType.STRING) Team team,
        @Enumerated(EnumType.STRING) TeamRole role,
        String name,
        @Nullable UUID employeeId,
        @Nullable UUID unitId,
        @JdbcTypeCode(SqlTypes.JSON) List<Capability> capabilities,
        LocalDate since) {

    /**
     * The same as the register has the employee now. Who supervises another unit than the own one goes on doing so.
     *
     * @param unitLeft in which the employee worked before, if that has just changed
     */
    Appointment following(Employee employee, Optional<UUID> unitLeft) {
        boolean another = unitId != null
                && role.supervises()
                && unitLeft.filter(unitId::equals).isEmpty();
        return new Appointment(
                team, role, employee.name(), employeeId, another ? unitId : employee.unitId(), capabilities, since);
    }

    /** Whether the other one has the same employee in the same team in the same role. */
    boolean repeats(Appointment other) {
        return employeeId != null && employeeId.equals(other.employeeId) && team == other.team && role == other.role;
    }

    /** Whether the other one is of the same unit and another person: nobody is their own supervisor. */
    boolean isSupervisedBy(Appointment supervisor) {
        return unitId != null && unitId.equals(supervisor.unitId) && !isSamePersonAs(supervisor);
    }

    private boolean isSamePersonAs(Appointment other) {
        if (employeeId != null && other.employeeId != null) {
            return employeeId.equals(other.employeeId);
        }
        return name.strip().equalsIgnoreCase(other.name.strip());
    }

    boolean isInCoreAs(TeamRole asked) {
        return team == Team.CORE && role == asked;
    }
}
