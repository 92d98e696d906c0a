package org.forankring.programme.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.programme.gate.Proof;
import org.forankring.programme.method.Requirement;
import org.forankring.programme.team.Appointment;
import org.forankring.programme.team.Composition;
import org.forankring.programme.team.TeamMember;
import org.hibernate.Session;

/** The teams as they are today. */
@ApplicationScoped
class TeamFacts {

    private static final String MEMBERS = "from TeamMember where implementationId in :implementations";

    private final Session database;
    private final Clock clock;

    TeamFacts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void collect(List<UUID> implementations, Collected collected) {
        LocalDate today = LocalDate.now(clock);
        database.createSelectionQuery(MEMBERS, TeamMember.class)
                .setParameterList("implementations", implementations)
                .getResultStream()
                .filter(member -> member.isMemberOn(today))
                .collect(Collectors.groupingBy(
                        TeamMember::implementationId, Collectors.mapping(TeamMember::appointment, Collectors.toList())))
                .forEach((implementation, appointments) -> {
                    collected.add(implementation, Requirement.Kind.TEAM_COMPOSED, null, composition(appointments));
                    appointments.forEach(appointment -> collected.add(
                            implementation,
                            Requirement.Kind.ROLE_PRESENT,
                            appointment.role().code(),
                            appointment.since()));
                });
    }

    private static Proof composition(List<Appointment> appointments) {
        Composition composition = Composition.of(appointments);
        return composition.isSatisfied()
                ? Proof.on(List.of(appointments.stream()
                        .map(Appointment::since)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()))
                : Proof.lacking(composition.shortfalls().stream()
                        .map(Composition.Shortfall::detail)
                        .toList());
    }
}
