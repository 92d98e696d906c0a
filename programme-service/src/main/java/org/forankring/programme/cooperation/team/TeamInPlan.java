package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;

/** The teams as a part of the plan: who is in them and has not left. */
@ApplicationScoped
class TeamInPlan implements PlanPart {

    private final TeamMembers members;

    TeamInPlan(TeamMembers members) {
        this.members = members;
    }

    @Override
    public String name() {
        return "team";
    }

    @Override
    public List<Item> content(Implementation implementation) {
        return members.present(implementation).stream()
                .map(member -> new Item(member.id(), member.appointment()))
                .toList();
    }

    /** A member in the plan's document. */
    public record Item(UUID id, Appointment appointment) {}
}
