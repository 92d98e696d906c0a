package org.forankring.programme.anchoring.sustainability;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An implementation's check of whether the municipality can go on by itself. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "implementation_id"))
public class SustainabilityCheck extends TenantRow {

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Sustainability findings;

    @Column
    private @Nullable LocalDate completeSince;

    @Version
    private @Nullable Long version;

    protected SustainabilityCheck() {}

    /** The check of an implementation as it is before anybody has looked. */
    public SustainabilityCheck(Implementation implementation) {
        super(implementation.municipalityId(), implementation.id());
        this.findings = Sustainability.notLookedAt();
    }

    void find(Sustainability found, LocalDate today) {
        findings = found;
        completeSince = standing().isComplete() ? Objects.requireNonNullElse(completeSince, today) : null;
    }

    /** The implementation that it is about. */
    public UUID implementationId() {
        return id();
    }

    /** What was found out last. */
    public Sustainability findings() {
        return findings;
    }

    /** How the municipality stands by that. */
    public Standing standing() {
        return Standing.of(findings);
    }

    /** Since when it has needed nothing more without a break; empty while it does, or when that is not known. */
    public Optional<LocalDate> completeSince() {
        return Optional.ofNullable(completeSince);
    }

    /** 0 as long as nobody has looked; grows with every change. */
    public long version() {
        return version == null ? 0 : version + 1;
    }
}
