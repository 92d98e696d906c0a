package org.forankring.programme.anchoring.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.tenancy.TenantRow;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An implementation's anchoring plan: its draft, and which version is in force. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "implementation_id"))
public class AnchoringPlan extends TenantRow {

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Arrangements arrangements;

    @Column
    private @Nullable Integer adoptedVersion;

    @Column
    private @Nullable LocalDate adoptedOn;

    @Column
    private boolean changedSinceAdoption;

    @Version
    private @Nullable Long version;

    protected AnchoringPlan() {}

    /** The anchoring plan of an implementation as it is before anybody has written it. */
    public AnchoringPlan(Implementation implementation) {
        super(implementation.municipalityId(), implementation.id());
        this.arrangements = Arrangements.none();
    }

    /** Has the draft say something else. */
    void write(Arrangements draft, Optional<Arrangements> inForce) {
        arrangements = draft;
        changedSinceAdoption = inForce.filter(adopted -> !adopted.equals(draft)).isPresent();
    }

    /** Puts the draft in force, if it is complete, as a version with the next number, counted from 1. */
    AnchoringAdoption adopt(Act act) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            return new AnchoringAdoption.Incomplete(missing);
        }
        int next = adoptedVersion == null ? 1 : adoptedVersion + 1;
        adoptedVersion = next;
        adoptedOn = act.today();
        changedSinceAdoption = false;
        return new AnchoringAdoption.Adopted(new AnchoringPlanVersion(this, next, act));
    }

    /** The implementation that it is the anchoring plan of. */
    public UUID implementationId() {
        return id();
    }

    /** What the draft says. */
    public Arrangements arrangements() {
        return arrangements;
    }

    /** What the draft still needs, as {@link PlanCompleteness} says it. */
    public List<String> missing() {
        return PlanCompleteness.missingIn(arrangements);
    }

    public State state() {
        if (adoptedVersion == null) {
            return State.DRAFT;
        }
        return changedSinceAdoption ? State.CHANGED : State.ADOPTED;
    }

    /** The number of the version in force. */
    public Optional<Integer> adoptedVersion() {
        return Optional.ofNullable(adoptedVersion);
    }

    /** When the version in force was adopted. */
    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** 0 as long as nobody has written the plan; grows with every change. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    /** Where an anchoring plan stands. */
    @Schema(
            name = "AnchoringPlanState",
            description =
                    "draft: no version has been adopted yet. adopted: the draft says what is in force. changed: the"
                            + " draft has moved on since a version was adopted.")
    public enum State implements Coded {
        DRAFT,
        ADOPTED,
        CHANGED
    }
}
