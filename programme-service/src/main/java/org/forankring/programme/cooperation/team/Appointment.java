package org.forankring.programme.cooperation.team;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** The same with a unit, when none is known. */
    Appointment inUnitUnlessKnown(UUID unit) {
        return unitId == null ? new Appointment(team, role, name, employeeId, unit, capabilities, since) : this;
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
