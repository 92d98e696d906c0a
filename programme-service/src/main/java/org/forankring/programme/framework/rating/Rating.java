package org.forankring.programme.framework.rating;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Judgement;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody said of a facilitator or barrier on an occasion. It never changes: a wrong one is corrected by another. */
@Entity
@Immutable
@AttributeOverride(name = "id", column = @Column(name = "rating_id"))
@Table(name = "determinant_rating")
public class Rating extends TenantRow {

    @Column
    private UUID implementationId;

    @Column
    private UUID determinantId;

    @Column
    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column
    private @Nullable UUID meetingId;

    @Column
    @Enumerated(EnumType.STRING)
    private Judgement.Nature nature;

    @Column
    private int strength;

    @Column(name = "readiness")
    @Enumerated(EnumType.STRING)
    private Judgement.Condition condition;

    @Column
    private @Nullable String comment;

    @Column
    private LocalDate ratedOn;

    @Column
    private String ratedBy;

    @Column
    private Instant recordedAt;

    @Column
    private @Nullable UUID corrects;

    protected Rating() {}

    /** A rating that is recorded now. */
    public Rating(Determinant determinant, UUID id, Assessment assessment, Instant now) {
        super(determinant.municipalityId(), id);
        this.implementationId = determinant.implementationId();
        this.determinantId = determinant.id();
        this.occasion = assessment.occasion();
        this.meetingId = assessment.meeting();
        this.nature = assessment.judgement().nature();
        this.strength = assessment.judgement().strength();
        this.condition = assessment.judgement().condition();
        this.comment = assessment.comment();
        this.ratedOn = assessment.on();
        this.ratedBy = assessment.by();
        this.recordedAt = now;
        this.corrects = assessment.corrects();
    }

    public UUID determinantId() {
        return determinantId;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** The meeting at which it was said. */
    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public Judgement judgement() {
        return new Judgement(nature, strength, condition);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }

    /** The subject of the access token it was recorded with. */
    public String ratedBy() {
        return ratedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The earlier rating that it takes the place of. */
    public Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** The occasions on which facilitators and barriers are rated, in the order of an implementation (S1). */
    @Schema(name = "RatingOccasion")
    public enum Occasion implements Coded {
        BASELINE,
        STATUS_MEETING,
        ANCHORING
    }
}
