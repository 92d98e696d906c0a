package org.forankring.programme.plan.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.plan.draft.PlanDocument;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan as it was adopted. It never changes: a change of the plan is its next version. */
@Entity
@Immutable
@IdClass(PlanVersion.Key.class)
public class PlanVersion {

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
    private PlanDocument content;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Holdings holds;

    @Column
    private @Nullable String phase;

    @Column
    private Instant adoptedAt;

    @Column
    private String adoptedBy;

    @Column
    private String reason;

    @Column
    private @Nullable UUID meetingId;

    protected PlanVersion() {}

    PlanVersion(
            Key key, PlanDocument content, Holdings holds, Optional<String> phase, Reason reason, Instant adoptedAt) {
        this.municipalityId = key.municipalityId();
        this.implementationId = key.implementationId();
        this.number = key.number();
        this.content = content;
        this.holds = holds;
        this.phase = phase.orElse(null);
        this.reason = reason.text();
        this.meetingId = reason.meeting().orElse(null);
        this.adoptedBy = reason.by();
        this.adoptedAt = adoptedAt;
    }

    public UUID municipalityId() {
        return municipalityId;
    }

    public UUID implementationId() {
        return implementationId;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** All that the plan said. */
    public PlanDocument content() {
        return content;
    }

    /** What it holds of what the method may ask for. */
    public Holdings holds() {
        return holds == null ? Holdings.NOTHING : holds;
    }

    /** What is known of the version beside its content. */
    public Summary summary() {
        return new Summary(number, phase, adoptedAt, adoptedBy, reason, meetingId);
    }

    /**
     * What is known of a version beside its content.
     *
     * @param phase the code of the phase in which it was adopted
     * @param adoptedBy the subject of the access token
     * @param meetingId the meeting that changed the plan, if one did
     */
    public record Summary(
            int number,
            @Nullable String phase,
            Instant adoptedAt,
            String adoptedBy,
            String reason,
            @Nullable UUID meetingId) {}

    /**
     * Why a version is made.
     *
     * @param meeting the meeting that changed the plan, if one did
     * @param by the subject of the access token
     */
    public record Reason(String text, Optional<UUID> meeting, String by) {}

    /**
     * What identifies a version. The components are in alphabetical order, as Hibernate takes them.
     */
    public record Key(UUID implementationId, UUID municipalityId, int number) {}
}
