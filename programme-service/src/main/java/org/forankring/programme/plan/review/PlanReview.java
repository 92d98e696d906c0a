package org.forankring.programme.plan.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.tenancy.TenantKey;
import org.hibernate.annotations.Immutable;

/** A review of the version of a plan that was in force. It is recorded once and stands. */
@Entity
@Immutable
@IdClass(TenantKey.class)
public class PlanReview {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "review_id")
    private UUID id;

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
        this.municipalityId = municipalityId;
        this.id = id;
        this.implementationId = implementationId;
        this.planVersion = planVersion;
        this.outcome = finding.outcome();
        this.note = finding.note();
        this.reviewedOn = finding.reviewedOn();
        this.recordedBy = finding.by();
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
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
    public enum Outcome {
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("to-be-revised")
        TO_BE_REVISED;

        /** The outcome as it is written in answers and events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
