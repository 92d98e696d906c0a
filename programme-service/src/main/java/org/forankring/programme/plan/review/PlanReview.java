package org.forankring.programme.plan.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.TenantRow;
import org.hibernate.annotations.Immutable;

/** A review of the version of a plan that was in force. It is recorded once and stands. */
@Entity
@Immutable
@AttributeOverride(name = "id", column = @Column(name = "review_id"))
public class PlanReview extends TenantRow {

    @Column
    private UUID implementationId;

    @Column
    private int planVersion;

    @Column
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column
    private String note;

    @Column
    private LocalDate reviewedOn;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected PlanReview() {}

    /**
     * A review.
     *
     * @param planVersion the number of the version that was in force
     */
    PlanReview(UUID municipalityId, UUID id, UUID implementationId, int planVersion, Finding finding, Instant now) {
        super(municipalityId, id);
        this.implementationId = implementationId;
        this.planVersion = planVersion;
        this.outcome = finding.outcome();
        this.note = finding.note();
        this.reviewedOn = finding.reviewedOn();
        this.recordedBy = finding.by();
        this.recordedAt = now;
    }

    public UUID implementationId() {
        return implementationId;
    }

    /** The number of the version that was in force. */
    public int planVersion() {
        return planVersion;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /** The subject of the access token it was recorded with. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * What the reviewers found.
     *
     * @param by the subject of the access token
     */
    public record Finding(Outcome outcome, String note, LocalDate reviewedOn, String by) {}

    /** What a review can come to. */
    @Schema(name = "ReviewOutcome")
    public enum Outcome implements Coded {
        UNCHANGED,
        TO_BE_REVISED
    }
}
