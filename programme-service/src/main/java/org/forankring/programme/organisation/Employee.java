package org.forankring.programme.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.EditedRow;

/** An employee of a municipality, who works in one of its units. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "employee_id"))
public class Employee extends EditedRow {

    @Column
    private String name;

    @Column
    private UUID unitId;

    protected Employee() {}

    /** An employee in a unit of the same municipality. */
    public Employee(UUID municipalityId, UUID id, String name, UUID unitId) {
        super(municipalityId, id);
        this.name = name;
        this.unitId = unitId;
    }

    /** Whether the person is known by this name and in this unit already. */
    boolean isKnownAs(String asked, UUID askedUnit) {
        return name.equals(asked) && unitId.equals(askedUnit);
    }

    void change(String newName, UUID newUnit) {
        name = newName;
        unitId = newUnit;
    }

    public String name() {
        return name;
    }

    public UUID unitId() {
        return unitId;
    }

    /**
     * An employee has become known, or what is known of the person has changed.
     *
     * @param unitLeft in which the person worked until now; empty for who stays, and for who was not known
     */
    public record Changed(Employee employee, Optional<UUID> unitLeft) {}
}
