package org.forankring.programme.cooperation.partner;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** A partner of an implementation. One with whom the collaboration has ended stays readable. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "partner_id"))
public class Partner extends EditedRow {

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

    protected Partner() {}

    /** A partner who has just been registered. */
    public Partner(Implementation implementation, UUID id, PartnerProfile profile, LocalDate today) {
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
        this.profile = profile;
        this.collaborationSince = today;
    }

    /** Takes over what is known now. A collaboration that has ended is begun anew instead, and an agreement has a day. */
    PartnerChange change(PartnerProfile newProfile, LocalDate today) {
        if (hasEnded()) {
            return new PartnerChange.Ended(this);
        }
        Optional<PartnerChange.Faulty> fault = newProfile.fault(today);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (newProfile.equals(profile)) {
            return new PartnerChange.Unchanged(this);
        }
        if (newProfile.collaboration() != profile.collaboration()) {
            collaborationSince = today;
        }
        profile = newProfile;
        return new PartnerChange.Changed(this);
    }

    /** Ends the collaboration, once, on a day that has come. */
    PartnerChange end(LocalDate day, String reason, LocalDate today) {
        if (hasEnded()) {
            return new PartnerChange.Ended(this);
        }
        if (day.isAfter(today)) {
            return PartnerChange.Faulty.ENDED_LATER;
        }
        endedOn = day;
        endingReason = reason;
        return new PartnerChange.Changed(this);
    }

    public boolean hasEnded() {
        return endedOn != null;
    }

    public UUID implementationId() {
        return implementationId;
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
}
