package org.forankring.programme.cooperation.team;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanOwner;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One team has handed the work on the plan over to another. It never changes. */
@Entity
@Immutable
@AttributeOverride(name = "id", column = @Column(name = "transfer_id"))
public class OwnershipTransfer extends TenantRow {

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
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
        this.owner = handover.to();
        this.handedOverOn = handover.on();
        this.note = handover.note().orElse(null);
        this.handedOverBy = handover.by();
        this.recordedAt = now;
    }

    public UUID implementationId() {
        return implementationId;
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
