package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.organisation.Employee;

/**
 * Has members who are employees be called, and work where, as the register says: whose supervisor somebody is would
 * otherwise be judged by a unit that has been left.
 */
@ApplicationScoped
class FollowRegister {

    private final TeamMembers members;
    private final Implementations implementations;
    private final TellOfTeams tellOfTeams;

    FollowRegister(TeamMembers members, Implementations implementations, TellOfTeams tellOfTeams) {
        this.members = members;
        this.implementations = implementations;
        this.tellOfTeams = tellOfTeams;
    }

    /** In the transaction that changes the register, which holds the employee: whoever is appointing the person waits. */
    void follow(@Observes Employee.Changed change) {
        members.implementationsWith(change.employee()).forEach(implementation -> follow(implementation, change));
    }

    private void follow(UUID implementation, Employee.Changed change) {
        Employee employee = change.employee();
        implementations
                .lock(Reach.to(employee.municipalityId()), implementation)
                .ifPresent(held -> {
                    List<TeamMember> changed = members.present(held).stream()
                            .filter(member ->
                                    employee.id().equals(member.appointment().employeeId()))
                            .filter(member -> member.follow(employee, change.unitLeft()))
                            .toList();
                    changed.forEach(members::keep);
                    if (!changed.isEmpty()) {
                        tellOfTeams.tell(held);
                    }
                });
    }
}
