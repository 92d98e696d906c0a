package org.forankring.programme.plan.participation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Which units of the municipality take part in an implementation (S2). All do until it is said. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "implementation_id"))
public class Participation extends TenantRow {

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ParticipatingUnits units;

    @Version
    private @Nullable Long version;

    protected Participation() {}

    /** That of an implementation of which nobody has said anything. */
    public Participation(Implementation implementation) {
        super(implementation.municipalityId(), implementation.id());
    }

    void choose(ParticipatingUnits chosen) {
        units = chosen;
    }

    /** The implementation that it is about. */
    public UUID implementationId() {
        return id();
    }

    /** The units that have been named; empty as long as all take part. */
    public Optional<List<UUID>> units() {
        return Optional.ofNullable(units).map(ParticipatingUnits::ids);
    }

    /** 0 as long as nobody has said anything; grows with every change. */
    public long version() {
        return version == null ? 0 : version + 1;
    }
}
