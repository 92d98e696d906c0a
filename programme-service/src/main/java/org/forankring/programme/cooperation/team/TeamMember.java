package org.forankring.programme.cooperation.team;

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

/** Somebody in a team of an implementation. Who has left stays readable and can no longer be changed. */
@Entity
@IdClass(TenantKey.class)
public class TeamMember {

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Id
    @Column(name = "member_id")
    private UUID id;

    @Column
    private UUID implementationId;

    @Embedded
    private Appointment appointment;

    @Column
    private @Nullable LocalDate leftOn;

    @Column
    private @Nullable String departureReason;

    @Version
    private @Nullable Long version;

    protected TeamMember() {}

    /** Somebody who has just been appointed. */
    public TeamMember(Implementation implementation, UUID id, Appointment appointment) {
        this.municipalityId = implementation.municipalityId();
        this.implementationId = implementation.id();
        this.id = id;
        this.appointment = appointment;
    }

    void change(Appointment newAppointment) {
        requireStillThere();
        appointment = newAppointment;
    }

    void leave(LocalDate day, String reason) {
        requireStillThere();
        leftOn = day;
        departureReason = reason;
    }

    private void requireStillThere() {
        if (hasLeft()) {
            throw new IllegalStateException("The member has left the team");
        }
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** Whether the person is in the team on a day: the day of leaving is the first without. */
    public boolean isMemberOn(LocalDate day) {
        return !appointment.since().isAfter(day) && (leftOn == null || day.isBefore(leftOn));
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

    public Appointment appointment() {
        return appointment;
    }

    /** The first day on which the person is no longer in the team. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public Optional<String> departureReason() {
        return Optional.ofNullable(departureReason);
    }

    /** Counted from 1; grows with every change. */
    public long version() {
        return version == null ? 1 : version + 1;
    }
}
