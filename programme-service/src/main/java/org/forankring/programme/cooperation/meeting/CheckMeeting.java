package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.platform.problem.Fault;
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
    private final Clock clock;

    CheckMeeting(Methods methods, TeamMembers members, Clock clock) {
        this.methods = methods;
        this.members = members;
        this.clock = clock;
    }

    /** Everything that is wrong with a plan and an invitation. */
    List<Fault> check(Implementation implementation, MeetingPlan plan, Invitation invitation) {
        MethodDefinition definition = methods.find(implementation.method(), implementation.methodVersion())
                .orElseThrow()
                .definition();
        return Stream.concat(
                        plan.faults(definition, clock.getZone()).stream(),
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
                .mapToObj(i ->
                        new Fault("/inviteMembers/" + i, "unknown-member", "is not in the implementation's teams"));
    }
}
