package org.forankring.programme.plan.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/**
 * The life of an implementation's plan: which version is in force, and when it is to be reviewed. What the plan
 * says is in its sections and parts.
 */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "implementation_id"))
public class Plan extends TenantRow {

    private static final int USUAL_REVIEW_MONTHS = 3;

    @Column
    private int reviewEveryMonths;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable Integer adoptedVersion;

    @Column
    private @Nullable LocalDate adoptedOn;

    @Column
    private @Nullable String adoptedDigest;

    @Column
    private @Nullable LocalDate lastReviewedOn;

    @Version
    private @Nullable Long version;

    protected Plan() {}

    /** The plan of an implementation as it is before anybody has touched it. */
    public Plan(Implementation implementation) {
        super(implementation.municipalityId(), implementation.id());
        this.reviewEveryMonths = USUAL_REVIEW_MONTHS;
        this.state = State.DRAFT;
    }

    /** Whether the version in force has this content. */
    public boolean isInForceAs(String digest) {
        return digest.equals(adoptedDigest);
    }

    /**
     * Puts the next version in force.
     *
     * @param digest of what the version says
     * @return its number, counted from 1
     */
    public int adopt(String digest, LocalDate today) {
        int next = adoptedVersion == null ? 1 : adoptedVersion + 1;
        adoptedVersion = next;
        adoptedOn = today;
        adoptedDigest = digest;
        state = next == 1 ? State.ADOPTED : State.REVISED;
        return next;
    }

    /**
     * Notes that the version in force has been reviewed. A review told of late does not move the next one back.
     *
     * @return the number of that version; empty when none is in force, since a draft is not reviewed, but written
     */
    public Optional<Integer> review(boolean toBeRevised, LocalDate reviewedOn) {
        if (adoptedVersion == null) {
            return Optional.empty();
        }
        if (lastReviewedOn == null || reviewedOn.isAfter(lastReviewedOn)) {
            lastReviewedOn = reviewedOn;
        }
        if (toBeRevised) {
            state = State.UNDER_REVIEW;
        } else {
            state = adoptedVersion == 1 ? State.ADOPTED : State.REVISED;
        }
        return adoptedVersion();
    }

    /** Has the plan reviewed in another rhythm from now on. */
    void reviewEvery(int months) {
        reviewEveryMonths = months;
    }

    /** When the version in force is to be reviewed next; empty as long as there is none. */
    public Optional<ReviewClock.Due> reviewDue(LocalDate today) {
        return Optional.ofNullable(adoptedOn)
                .map(adopted -> ReviewClock.due(adopted, lastReviewedOn().orElse(adopted), reviewEveryMonths, today));
    }

    /** The implementation that it is the plan of. */
    public UUID implementationId() {
        return id();
    }

    public int reviewEveryMonths() {
        return reviewEveryMonths;
    }

    public State state() {
        return state;
    }

    /** The number of the version in force. */
    public Optional<Integer> adoptedVersion() {
        return Optional.ofNullable(adoptedVersion);
    }

    /** When the version in force was adopted. */
    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** When a version of the plan was last reviewed. */
    public Optional<LocalDate> lastReviewedOn() {
        return Optional.ofNullable(lastReviewedOn);
    }

    /** 0 as long as nobody has touched the plan; grows with every change. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    /** Where a plan stands. */
    @Schema(
            name = "PlanState",
            description =
                    "draft: no version has been adopted yet. adopted: the first version is in force. under-review:"
                            + " a review found that the version in force is to be revised. revised: a later version is in force.")
    public enum State implements Coded {
        DRAFT,
        ADOPTED,
        UNDER_REVIEW,
        REVISED
    }
}
