package org.forankring.programme.cooperation.team.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.team.CapabilityCoverage;
import org.forankring.programme.cooperation.team.ReadTeam;
import org.forankring.programme.cooperation.team.Team;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.plan.draft.PlanOwnership;

@Schema(
        name = "Teams",
        description = "The teams of an implementation, whether they are whole, and which of them owns the plan.")
record TeamAnswer(
        @Schema(description = "The administrative leadership team, those who join later included")
        List<MemberAnswer> leadership,

        @Schema(description = "The core implementation team")
        List<MemberAnswer> core,

        @Schema(description = "The coordinators") List<MemberAnswer> coordination,

        @Schema(description = "Whether the core team has everyone it must have today")
        boolean compositionSatisfied,

        @Schema(description = "Whom the core team must have and does not")
        List<ShortfallAnswer> shortfalls,

        @Schema(description = "Recommended roles that nobody has; they warn only")
        List<TeamRole> missingRoles,

        @Schema(description = "Every capability the teams need, and who brings it")
        List<CapabilityCoverage> capabilities,

        PlanOwnership ownership) {

    static TeamAnswer of(ReadTeam.Standing standing) {
        return new TeamAnswer(
                of(Team.LEADERSHIP, standing.members()),
                of(Team.CORE, standing.members()),
                of(Team.COORDINATION, standing.members()),
                standing.composition().isSatisfied(),
                standing.composition().shortfalls().stream()
                        .map(ShortfallAnswer::of)
                        .toList(),
                standing.composition().missingRoles(),
                standing.coverage(),
                standing.ownership());
    }

    private static List<MemberAnswer> of(Team team, List<TeamMember> members) {
        return members.stream()
                .filter(member -> member.appointment().team() == team)
                .map(MemberAnswer::of)
                .toList();
    }
}
