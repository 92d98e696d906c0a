package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.team.Appointment;
import org.forankring.programme.cooperation.team.Composition;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.Evidence;
import org.forankring.programme.standing.gate.Proof;
import org.hibernate.Session;

/** The teams as they are today. */
@ApplicationScoped
class TeamFacts {

    private static final String MEMBERS = "from TeamMember where implementationId in :implementations";

    private final Session database;
    private final Calendars calendars;

    TeamFacts(Session database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    void collect(List<UUID> implementations, Collected collected) {
        database.createSelectionQuery(MEMBERS, TeamMember.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .filter(member -> member.isMemberOn(calendars.today(member.municipalityId())))
                .collect(Collectors.groupingBy(TeamMember::implementationId))
                .forEach((implementation, members) -> {
                    collected.add(
                            implementation,
                            Requirement.Kind.TEAM_COMPOSED,
                            null,
                            composition(members.stream()
                                    .map(TeamMember::appointment)
                                    .toList()));
                    members.forEach(member -> collected.add(
                            implementation,
                            Requirement.Kind.ROLE_PRESENT,
                            member.appointment().role().code(),
                            new Evidence(
                                    Evidence.Kind.TEAM_MEMBER,
                                    "team/members/" + member.id(),
                                    member.appointment().since())));
                });
    }

    private static Proof composition(List<Appointment> appointments) {
        Composition composition = Composition.of(appointments);
        if (!composition.isSatisfied()) {
            return Proof.lacking(composition.shortfalls().stream()
                    .map(Composition.Shortfall::detail)
                    .toList());
        }
        LocalDate whole = appointments.stream()
                .map(Appointment::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Proof.on(List.of(whole)).shownBy(List.of(new Evidence(Evidence.Kind.TEAM, "team", whole)));
    }
}
