package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Changes as what somebody is in a team. */
@ApplicationScoped
public class ReappointMember {

    private final TeamMembers members;
    private final CheckAppointment checkAppointment;
    private final TellOfTeams tellOfTeams;

    ReappointMember(TeamMembers members, CheckAppointment checkAppointment, TellOfTeams tellOfTeams) {
        this.members = members;
        this.checkAppointment = checkAppointment;
        this.tellOfTeams = tellOfTeams;
    }

    /** Replaces the appointment of a member who has not left. */
    @Transactional
    public MemberChange reappoint(
            Implementation implementation, UUID id, Appointment appointment, Precondition precondition) {
        Implementation held = tellOfTeams.hold(implementation);
        Optional<TeamMember> found = members.lock(held, id);
        if (found.isEmpty()) {
            return new MemberChange.NoSuchMember();
        }
        TeamMember member = found.get();
        precondition.check(member.version());
        MemberChange change = member.change(checkAppointment.check(held, appointment, Optional.of(id)));
        if (change instanceof MemberChange.Changed) {
            members.keep(member);
            tellOfTeams.tell(held);
        }
        return change;
    }
}
