package org.forankring.programme.cooperation.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.organisation.Employee;
import org.jspecify.annotations.Nullable;

/** The members of all teams. */
public interface TeamMembers {

    /** Stores the member as it is now, so that its version is the one that will be committed. */
    void keep(TeamMember member);

    /** A member of the implementation's teams, whether or not the person has left. */
    Optional<TeamMember> find(Implementation implementation, UUID id);

    /** A member whom nobody else can change until the transaction ends. */
    Optional<TeamMember> lock(Implementation implementation, UUID id);

    /** Those of one team who have not left, none of whom can be changed until the transaction ends. */
    List<TeamMember> lockTeam(Implementation implementation, Team team);

    /** Those of the given ones who are or were in the teams. */
    List<TeamMember> named(Implementation implementation, Collection<UUID> ids);

    /** Everyone who is or has been in the teams, in the order they were added. */
    List<TeamMember> everyone(Implementation implementation);

    /** How many there are or have been in the teams. */
    long howMany(Implementation implementation);

    /** Everyone in the teams who has not left, in the order they were added. */
    List<TeamMember> present(Implementation implementation);

    /** The implementations in whose teams an employee is who has not left, by their ids. */
    List<UUID> implementationsWith(Employee employee);

    /** Everyone who has not left, or did so on the given day or later. */
    List<TeamMember> thereSince(Implementation implementation, LocalDate day);

    /** Everyone who has ever been in the teams, narrowed as far as values are given, in the order they were added. */
    List<TeamMember> list(
            Implementation implementation,
            Optional<Team> team,
            Optional<Boolean> left,
            @Nullable UUID after,
            int limit);
}
