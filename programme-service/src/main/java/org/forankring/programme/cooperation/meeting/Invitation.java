package org.forankring.programme.cooperation.meeting;

import java.util.List;
import java.util.UUID;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamRole;

/**
 * Who is to come to a meeting.
 *
 * @param roles everyone who has one of these roles in a team
 * @param members these members besides
 */
public record Invitation(List<TeamRole> roles, List<UUID> members) {

    /** Nobody yet. */
    public static final Invitation NOBODY = new Invitation(List.of(), List.of());

    public Invitation {
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }

    /** Whether somebody is to come. */
    public boolean includes(TeamMember member) {
        return roles.contains(member.appointment().role()) || members.contains(member.id());
    }
}
