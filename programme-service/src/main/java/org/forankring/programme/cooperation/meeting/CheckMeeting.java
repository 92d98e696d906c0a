package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamMembers;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.round.MeetingPlan;

/** Holds what is planned against the method, the calendar and the teams. */
@ApplicationScoped
class CheckMeeting {

    private final Methods methods;
    private final TeamMembers members;
    private final Calendars calendars;

    CheckMeeting(Methods methods, TeamMembers members, Calendars calendars) {
        this.methods = methods;
        this.members = members;
        this.calendars = calendars;
    }

    /** Everything that is wrong with a plan and an invitation. */
    List<Fault> check(Implementation implementation, MeetingPlan plan, Invitation invitation) {
        MethodDefinition definition = methods.find(implementation.method(), implementation.methodVersion())
                .orElseThrow()
                .definition();
        return Stream.concat(
                        plan.faults(definition, calendars.zone(implementation.municipalityId())).stream(),
                        strangers(implementation, invitation.members()))
                .toList();
    }

    private Stream<Fault> strangers(Implementation implementation, List<UUID> invited) {
        Set<UUID> known = members.named(implementation, invited).stream()
                .filter(member -> !member.hasLeft())
                .map(TeamMember::id)
                .collect(Collectors.toSet());
        return IntStream.range(0, invited.size())
                .filter(i -> !known.contains(invited.get(i)))
                .mapToObj(i -> Fault.of("/inviteMembers/" + i, "unknown-member"));
    }
}
