package org.forankring.programme.cooperation.team.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.cooperation.team.Team;
import org.forankring.programme.cooperation.team.TeamMember;
import org.forankring.programme.cooperation.team.TeamMembers;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.organisation.Employee;
import org.jspecify.annotations.Nullable;

/** Team members in the table {@code team_member}. */
@ApplicationScoped
class PanacheTeamMembers implements TeamMembers, PanacheRepositoryBase<TeamMember, TenantKey> {

    private static final String IMPLEMENTATIONS = """
            select distinct implementationId from TeamMember
            where municipalityId = ?1 and appointment.employeeId = ?2 and leftOn is null order by implementationId""";

    @Override
    public void keep(TeamMember member) {
        persistAndFlush(member);
    }

    @Override
    public Optional<TeamMember> find(Implementation implementation, UUID id) {
        return found(of(implementation).and("id", Optional.of(id))).firstResultOptional();
    }

    @Override
    public Optional<TeamMember> lock(Implementation implementation, UUID id) {
        return RowLock.hold(getEntityManager(), TeamMember.class, TenantKey.of(implementation.municipalityId(), id))
                .filter(member -> member.implementationId().equals(implementation.id()));
    }

    @Override
    public List<TeamMember> lockTeam(Implementation implementation, Team team) {
        return found(of(implementation)
                        .where("appointment.team = :team", "team", Optional.of(team))
                        .where("leftOn is null"))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<TeamMember> named(Implementation implementation, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : found(of(implementation).where("id in :ids", "ids", Optional.of(ids)))
                        .list();
    }

    @Override
    public List<TeamMember> everyone(Implementation implementation) {
        return found(of(implementation)).list();
    }

    @Override
    public long howMany(Implementation implementation) {
        return count(
                "municipalityId = ?1 and implementationId = ?2", implementation.municipalityId(), implementation.id());
    }

    @Override
    public List<TeamMember> present(Implementation implementation) {
        return found(of(implementation).where("leftOn is null")).list();
    }

    @Override
    public List<UUID> implementationsWith(Employee employee) {
        return find(IMPLEMENTATIONS, employee.municipalityId(), employee.id())
                .project(UUID.class)
                .list();
    }

    @Override
    public List<TeamMember> thereSince(Implementation implementation, LocalDate day) {
        return found(of(implementation).where("leftOn is null or leftOn >= :day", "day", Optional.of(day)))
                .list();
    }

    @Override
    public List<TeamMember> list(
            Implementation implementation,
            Optional<Team> team,
            Optional<Boolean> left,
            @Nullable UUID after,
            int limit) {
        Narrowing narrowing = of(implementation)
                .where("appointment.team = :team", "team", team)
                .after(after);
        left.ifPresent(asked -> narrowing.where(asked ? "leftOn is not null" : "leftOn is null"));
        return found(narrowing).range(0, limit - 1).list();
    }

    private PanacheQuery<TeamMember> found(Narrowing narrowing) {
        return find(narrowing.inOrder(), narrowing.values());
    }

    private static Narrowing of(Implementation implementation) {
        return Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()));
    }
}
