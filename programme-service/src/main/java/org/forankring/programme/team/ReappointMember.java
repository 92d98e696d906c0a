package org.forankring.programme.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.Implementation;

/** Changes as what somebody is in a team. */
@ApplicationScoped
public class ReappointMember {

    private final TeamMembers members;
    private final CheckAppointment checkAppointment;

    ReappointMember(TeamMembers members, CheckAppointment checkAppointment) {
        this.members = members;
        this.checkAppointment = checkAppointment;
    }

    /** Replaces the appointment of a member who has not left. */
    @Transactional
    public MemberChange reappoint(
            Implementation implementation, UUID id, Appointment appointment, Precondition precondition) {
        Optional<TeamMember> found = members.lock(implementation, id);
        if (found.isEmpty()) {
            return new MemberChange.NoSuchMember();
        }
        TeamMember member = found.get();
        precondition.check(member.version());
        if (member.hasLeft()) {
            return new MemberChange.HasLeft(member);
        }
        CheckAppointment.Checked checked = checkAppointment.check(implementation.municipalityId(), appointment);
        if (!checked.faults().isEmpty()) {
            return new MemberChange.Faulty(checked.faults());
        }
        member.change(checked.appointment());
        members.keep(member);
        return new MemberChange.Changed(member);
    }
}
