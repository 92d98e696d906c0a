package org.forankring.programme.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** An employee of a municipality, who works in one of its units. */
@Entity
@IdClass(TenantKey.class)
public class Employee {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "employee_id")
    private UUID id;

    @Column
    private String name;

    @Column
    private UUID unitId;

    @Version
    private @Nullable Long version;

    protected Employee() {}

    /** An employee in a unit of the same municipality. */
    public Employee(UUID municipalityId, UUID id, String name, UUID unitId) {
        this.municipalityId = municipalityId;
        this.id = id;
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

    public UUID municipalityId() {
        return municipalityId;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID unitId() {
        return unitId;
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** An employee has become known, or what is known of the person has changed. */
    public record Changed(Employee employee) {}
}
