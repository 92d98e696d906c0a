package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Records that somebody has left a team. */
@ApplicationScoped
public class SeeOffMember {

    private final TeamMembers members;
    private final TellOfTeams tellOfTeams;
    private final Calendars calendars;

    SeeOffMember(TeamMembers members, TellOfTeams tellOfTeams, Calendars calendars) {
        this.members = members;
        this.tellOfTeams = tellOfTeams;
        this.calendars = calendars;
    }

    /** Records it once. The person stays readable. */
    @Transactional
    public MemberChange seeOff(Implementation implementation, UUID id, LocalDate leftOn, String reason) {
        Implementation held = tellOfTeams.hold(implementation);
        Optional<TeamMember> found = members.lock(held, id);
        if (found.isEmpty()) {
            return new MemberChange.NoSuchMember();
        }
        TeamMember member = found.get();
        MemberChange change = member.leave(leftOn, reason, calendars.today(held.municipalityId()));
        if (change instanceof MemberChange.Changed) {
            members.keep(member);
            tellOfTeams.tell(held);
        }
        return change;
    }
}
