package org.forankring.programme.cooperation.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanOwner;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One team has handed the work on the plan over to another. It never changes. */
@Entity
@Immutable
@IdClass(TenantKey.class)
public class OwnershipTransfer {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "transfer_id")
    private UUID id;

    @Column
    private UUID implementationId;

    @Column
    @Enumerated(EnumType.STRING)
    private PlanOwner owner;

    @Column
    private LocalDate handedOverOn;

    @Column
    private @Nullable String note;

    @Column
    private String handedOverBy;

    @Column
    private Instant recordedAt;

    protected OwnershipTransfer() {}

    /** A transfer as it is recorded. */
    public OwnershipTransfer(Implementation implementation, UUID id, Handover handover, Instant now) {
        this.municipalityId = implementation.municipalityId();
        this.implementationId = implementation.id();
        this.id = id;
        this.owner = handover.to();
        this.handedOverOn = handover.on();
        this.note = handover.note().orElse(null);
        this.handedOverBy = handover.by();
        this.recordedAt = now;
    }

    public UUID municipalityId() {
        return municipalityId;
    }

    public UUID implementationId() {
        return implementationId;
    }

    public UUID id() {
        return id;
    }

    /** The team that has taken over. */
    public PlanOwner owner() {
        return owner;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The subject of the access token it was recorded with. */
    public String handedOverBy() {
        return handedOverBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * What is to be recorded.
     *
     * @param by the subject of the access token
     */
    public record Handover(PlanOwner to, LocalDate on, Optional<String> note, String by) {}
}
