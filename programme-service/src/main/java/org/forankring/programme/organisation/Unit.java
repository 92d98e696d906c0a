package org.forankring.programme.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** A unit of a municipality, for example an outreach team. */
@Entity
@IdClass(TenantKey.class)
public class Unit {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "unit_id")
    private UUID id;

    @Column
    private String name;

    @Version
    private @Nullable Long version;

    protected Unit() {}

    /** A unit of a municipality. */
    public Unit(UUID municipalityId, UUID id, String name) {
        this.municipalityId = municipalityId;
        this.id = id;
        this.name = name;
    }

    /** Whether it is known by this name already. */
    boolean isKnownAs(String asked) {
        return name.equals(asked);
    }

    void rename(String newName) {
        name = newName;
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

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }

    /** A unit has become known, or what is known of it has changed. */
    public record Changed(Unit unit) {}
}
