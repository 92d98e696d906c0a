package org.forankring.programme.cooperation.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** A partner of an implementation. One with whom the collaboration has ended stays readable. */
@Entity
@IdClass(TenantKey.class)
public class Partner {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "partner_id")
    private UUID id;

    @Column
    private UUID implementationId;

    @Embedded
    private PartnerProfile profile;

    @Column
    private LocalDate collaborationSince;

    @Column
    private @Nullable LocalDate endedOn;

    @Column
    private @Nullable String endingReason;

    @Version
    private @Nullable Long version;

    protected Partner() {}

    /** A partner who has just been registered. */
    public Partner(Implementation implementation, UUID id, PartnerProfile profile, LocalDate today) {
        this.municipalityId = implementation.municipalityId();
        this.implementationId = implementation.id();
        this.id = id;
        this.profile = profile;
        this.collaborationSince = today;
    }

    void change(PartnerProfile newProfile, LocalDate today) {
        requireStanding();
        if (newProfile.collaboration() != profile.collaboration()) {
            collaborationSince = today;
        }
        profile = newProfile;
    }

    void end(LocalDate day, String reason) {
        requireStanding();
        endedOn = day;
        endingReason = reason;
    }

    private void requireStanding() {
        if (hasEnded()) {
            throw new IllegalStateException("The collaboration has ended");
        }
    }

    public boolean hasEnded() {
        return endedOn != null;
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

    public PartnerProfile profile() {
        return profile;
    }

    /** Since when the collaboration has stood as it does. */
    public LocalDate collaborationSince() {
        return collaborationSince;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> endingReason() {
        return Optional.ofNullable(endingReason);
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }
}
