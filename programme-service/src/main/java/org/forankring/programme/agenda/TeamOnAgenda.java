package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;
import org.forankring.programme.team.Composition;
import org.forankring.programme.team.TeamMember;
import org.forankring.programme.team.TeamMembers;

/** Brings whom the core team lacks, and who has joined or left the teams. */
@ApplicationScoped
class TeamOnAgenda implements AgendaSource {

    private final TeamMembers members;

    TeamOnAgenda(TeamMembers members) {
        this.members = members;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        List<AgendaItem> items = new ArrayList<>();
        List<TeamMember> known = members.thereSince(implementation, since);
        Composition.of(known.stream()
                        .filter(member -> member.isMemberOn(today))
                        .map(TeamMember::appointment)
                        .toList())
                .shortfalls()
                .forEach(shortfall -> items.add(new AgendaItem(shortfall.detail(), "team", Kind.DUE, null)));
        known.forEach(member -> items.addAll(changes(member, since, today)));
        return items;
    }

    private static List<AgendaItem> changes(TeamMember member, LocalDate since, LocalDate today) {
        List<AgendaItem> items = new ArrayList<>();
        LocalDate joined = member.appointment().since();
        if (!joined.isBefore(since) && !joined.isAfter(today)) {
            items.add(changed(member, " joined the ", joined));
        }
        member.leftOn()
                .filter(left -> !left.isBefore(since))
                .ifPresent(left -> items.add(changed(member, " left the ", left)));
        return items;
    }

    private static AgendaItem changed(TeamMember member, String what, LocalDate day) {
        String team = member.appointment().team().name().toLowerCase(Locale.ROOT);
        return new AgendaItem(
                member.appointment().name() + what + team + " team", "team/members/" + member.id(), Kind.CHANGED, day);
    }
}
