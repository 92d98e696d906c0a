package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Capacity;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Takes somebody into a team. */
@ApplicationScoped
public class AppointMember {

    private final TeamMembers members;
    private final CheckAppointment checkAppointment;
    private final TellOfTeams tellOfTeams;
    private final Ids ids;

    AppointMember(TeamMembers members, CheckAppointment checkAppointment, TellOfTeams tellOfTeams, Ids ids) {
        this.members = members;
        this.checkAppointment = checkAppointment;
        this.tellOfTeams = tellOfTeams;
        this.ids = ids;
    }

    /**
     * Appoints the person, unless the teams are full, the employee is there in that role already, or the appointment
     * names an employee or a unit that the municipality does not have.
     */
    @Transactional
    public MemberChange appoint(Implementation implementation, Appointment appointment) {
        Implementation held = tellOfTeams.hold(implementation);
        if (members.howMany(held) >= Capacity.MOST) {
            return new MemberChange.TooMany(Capacity.MOST);
        }
        CheckAppointment.Checked checked = checkAppointment.check(held, appointment, Optional.empty());
        Optional<MemberChange> refused = checked.refused();
        if (refused.isPresent()) {
            return refused.get();
        }
        TeamMember member = new TeamMember(held, ids.next(), checked.appointment());
        members.keep(member);
        tellOfTeams.tell(held);
        return new MemberChange.Changed(member);
    }
}
