package org.forankring.platform.tenancy;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity of a municipality that people edit, one version after the other. */
@MappedSuperclass
public abstract class EditedRow extends TenantRow {

    @Version
    private @Nullable Long version;

    protected EditedRow() {}

    protected EditedRow(UUID municipalityId, UUID id) {
        super(municipalityId, id);
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }
}
