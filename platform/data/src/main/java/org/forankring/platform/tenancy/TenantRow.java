package org.forankring.platform.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** An entity of a municipality. Says by {@code @AttributeOverride} which column has its id. */
@MappedSuperclass
@IdClass(TenantKey.class)
public abstract class TenantRow {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "id")
    private UUID id;

    protected TenantRow() {}

    protected TenantRow(UUID municipalityId, UUID id) {
        this.municipalityId = municipalityId;
        this.id = id;
    }

    public UUID municipalityId() {
        return municipalityId;
    }

    public UUID id() {
        return id;
    }
}
