package org.forankring.programme.plan.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A unit's word that it works by a version of the plan. It is given once and stands. */
@Entity
@Table(name = "plan_sign_off")
@Immutable
@IdClass(SignOff.Key.class)
public class SignOff {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "implementation_id")
    private UUID implementationId;

    @Id
    private int planVersion;

    @Id
    @Column(name = "unit_id")
    private UUID unitId;

    @Column
    private String signedBy;

    @Column
    private boolean onBehalf;

    @Column
    private Instant signedAt;

    @Column
    private @Nullable String note;

    protected SignOff() {}

    /**
     * A sign-off.
     *
     * @param by the subject of the access token
     * @param onBehalf whether the person is not the unit's supervisor
     */
    SignOff(Key key, String by, boolean onBehalf, Optional<String> note, Instant now) {
        this.municipalityId = key.municipalityId();
        this.implementationId = key.implementationId();
        this.planVersion = key.planVersion();
        this.unitId = key.unitId();
        this.signedBy = by;
        this.onBehalf = onBehalf;
        this.signedAt = now;
        this.note = note.orElse(null);
    }

    public Key key() {
        return new Key(implementationId, municipalityId, planVersion, unitId);
    }

    /** The subject of the access token it was signed with. */
    public String signedBy() {
        return signedBy;
    }

    /** Whether somebody signed for the unit who is not known as its supervisor. */
    public boolean isOnBehalf() {
        return onBehalf;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** What identifies a sign-off. The components are in alphabetical order, as Hibernate takes them. */
    public record Key(UUID implementationId, UUID municipalityId, int planVersion, UUID unitId) {

        static Key of(Implementation implementation, int planVersion, UUID unit) {
            return new Key(implementation.id(), implementation.municipalityId(), planVersion, unit);
        }
    }
}
