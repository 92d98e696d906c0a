package org.forankring.programme.anchoring.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Act;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An anchoring plan as it was adopted. It never changes: a change of the plan is its next version. */
@Entity
@Immutable
@IdClass(AnchoringPlanVersion.Key.class)
public class AnchoringPlanVersion {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "implementation_id")
    private UUID implementationId;

    @Id
    private int number;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Arrangements arrangements;

    @Column
    private Instant adoptedAt;

    @Column
    private LocalDate adoptedOn;

    @Column
    private String adoptedBy;

    @Column
    private String reason;

    protected AnchoringPlanVersion() {}

    AnchoringPlanVersion(AnchoringPlan plan, int number, Act act) {
        this.municipalityId = plan.municipalityId();
        this.implementationId = plan.implementationId();
        this.number = number;
        this.arrangements = plan.arrangements();
        this.adoptedAt = act.at();
        this.adoptedOn = act.today();
        this.adoptedBy = act.by();
        this.reason = Objects.requireNonNull(act.reason());
    }

    /** All that the plan said. */
    public Arrangements arrangements() {
        return arrangements;
    }

    /** What is known of the version beside what it says. */
    public Summary summary() {
        return new Summary(number, adoptedAt, adoptedOn, adoptedBy, reason);
    }

    /**
     * What is known of a version beside what it says.
     *
     * @param number counted from 1
     * @param adoptedBy the subject of the access token
     */
    public record Summary(int number, Instant adoptedAt, LocalDate adoptedOn, String adoptedBy, String reason) {}

    /** What identifies a version. The components are in alphabetical order, as Hibernate takes them. */
    public record Key(UUID implementationId, UUID municipalityId, int number) {}
}
