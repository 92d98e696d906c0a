package org.forankring.programme.cooperation.team;

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

/** Somebody in a team of an implementation. Who has left stays readable and can no longer be changed. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "member_id"))
public class TeamMember extends EditedRow {

    @Column
    private UUID implementationId;

    @Embedded
    private Appointment appointment;

    @Column
    private @Nullable LocalDate leftOn;

    @Column
    private @Nullable String departureReason;

    protected TeamMember() {}

    /** Somebody who has just been appointed. */
    public TeamMember(Implementation implementation, UUID id, Appointment appointment) {
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
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

    public UUID implementationId() {
        return implementationId;
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
}
