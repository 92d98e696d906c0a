package org.forankring.programme.cooperation.team.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.TeamChanged;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.cooperation.team.Appointment;
import org.forankring.programme.cooperation.team.Capability;
import org.forankring.programme.cooperation.team.Team;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamsTold;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Announces how the teams of an implementation stand, without the names of the people in them. */
@ApplicationScoped
class AnnounceTeams {

    private final Outbox outbox;

    AnnounceTeams(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes TeamsTold told) {
        Implementation implementation = told.implementation();
        outbox.record(new PendingEvent(
                TeamChanged.TYPE,
                implementation.id(),
                told.fact(),
                Optional.of(implementation.municipalityId()),
                new TeamChanged(
                        implementation.id(),
                        implementation.municipalityId(),
                        told.members().stream().map(AnnounceTeams::member).toList(),
                        Team.of(told.ownership().team()).code(),
                        told.ownership().since())));
    }

    private static TeamChanged.Member member(TeamMember member) {
        Appointment appointment = member.appointment();
        return new TeamChanged.Member(
                member.id(),
                appointment.team().code(),
                appointment.role().code(),
                appointment.employeeId(),
                appointment.unitId(),
                appointment.capabilities().stream().map(Capability::code).toList(),
                appointment.since(),
                member.leftOn().orElse(null));
    }
}
