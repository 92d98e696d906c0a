package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanOwnership;

/** Tells how the teams of an implementation stand today. */
@ApplicationScoped
public class ReadTeam {

    private final TeamMembers members;
    private final ReadOwnership ownership;
    private final Calendars calendars;

    ReadTeam(TeamMembers members, ReadOwnership ownership, Calendars calendars) {
        this.members = members;
        this.ownership = ownership;
        this.calendars = calendars;
    }

    /** Who is in the teams, whether they are whole, and who owns the plan. Two queries. */
    public Standing read(Implementation implementation) {
        List<TeamMember> present = members.present(implementation);
        LocalDate today = calendars.today(implementation.municipalityId());
        List<TeamMember> todays =
                present.stream().filter(member -> member.isMemberOn(today)).toList();
        return new Standing(
                present,
                Composition.of(todays.stream().map(TeamMember::appointment).toList()),
                CapabilityCoverage.of(todays),
                ownership.of(implementation));
    }

    /**
     * How the teams stand.
     *
     * @param members everyone who has not left, those included who join later
     * @param composition of those who are in the teams today
     * @param coverage of those who are in the teams today
     */
    public record Standing(
            List<TeamMember> members,
            Composition composition,
            List<CapabilityCoverage> coverage,
            PlanOwnership ownership) {}
}
