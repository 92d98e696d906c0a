package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings whom the core team lacks, and who has joined or left the teams. */
@ApplicationScoped
class TeamOnAgenda implements AgendaSource {

    private final TeamMembers members;

    TeamOnAgenda(TeamMembers members) {
        this.members = members;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        List<AgendaItem> items = new ArrayList<>();
        List<TeamMember> known = members.thereSince(implementation, occasion.since());
        Composition.of(known.stream()
                        .filter(member -> member.isMemberOn(occasion.today()))
                        .map(TeamMember::appointment)
                        .toList())
                .shortfalls()
                .forEach(shortfall -> items.add(new AgendaItem(shortfall.detail(), "team", Kind.DUE, null)));
        known.forEach(member -> items.addAll(changes(member, occasion.since(), occasion.today())));
        return items;
    }

    private static List<AgendaItem> changes(TeamMember member, LocalDate since, LocalDate today) {
        List<AgendaItem> items = new ArrayList<>();
        LocalDate joined = member.appointment().since();
        if (!joined.isBefore(since) && !joined.isAfter(today)) {
            items.add(changed(member, "agenda.member-joined", joined));
        }
        member.leftOn()
                .filter(left -> !left.isBefore(since))
                .ifPresent(left -> items.add(changed(member, "agenda.member-left", left)));
        return items;
    }

    private static AgendaItem changed(TeamMember member, String phrase, LocalDate day) {
        return new AgendaItem(
                Wording.of(
                        phrase,
                        "name",
                        member.appointment().name(),
                        "team",
                        Wording.of("team." + member.appointment().team().code())),
                "team/members/" + member.id(),
                Kind.CHANGED,
                day);
    }
}
