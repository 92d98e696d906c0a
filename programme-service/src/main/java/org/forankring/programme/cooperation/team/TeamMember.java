package org.forankring.programme.cooperation.team;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.organisation.Employee;
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

    /** Takes over another appointment. Who has left is appointed anew instead. */
    MemberChange change(CheckAppointment.Checked checked) {
        if (hasLeft()) {
            return new MemberChange.HasLeft(this);
        }
        Optional<MemberChange> refused = checked.refused();
        if (refused.isPresent()) {
            return refused.get();
        }
        if (checked.appointment().equals(appointment)) {
            return new MemberChange.Unchanged(this);
        }
        appointment = checked.appointment();
        return new MemberChange.Changed(this);
    }

    /** Whether anything is new of a member who is an employee, who follows the register as long as in the team. */
    boolean follow(Employee employee, Optional<UUID> unitLeft) {
        Appointment now = appointment.following(employee, unitLeft);
        boolean changes = !hasLeft() && !now.equals(appointment);
        if (changes) {
            appointment = now;
        }
        return changes;
    }

    /** Leaves the team, once, not before having joined it and not on a day that has not come. */
    MemberChange leave(LocalDate day, String reason, LocalDate today) {
        if (hasLeft()) {
            return new MemberChange.HasLeft(this);
        }
        List<Fault> faults = new ArrayList<>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("/leftOn", "in-the-future"));
        }
        if (day.isBefore(appointment.since())) {
            faults.add(Fault.of("/leftOn", "before-appointment", "since", appointment.since()));
        }
        if (!faults.isEmpty()) {
            return new MemberChange.Faulty(faults);
        }
        leftOn = day;
        departureReason = reason;
        return new MemberChange.Changed(this);
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
