package org.forankring.programme.team.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.TenantKey;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.team.Team;
import org.forankring.programme.team.TeamMember;
import org.forankring.programme.team.TeamMembers;
import org.jspecify.annotations.Nullable;

/** Team members in the table {@code team_member}. */
@ApplicationScoped
class PanacheTeamMembers implements TeamMembers, PanacheRepositoryBase<TeamMember, TenantKey> {

    private static final String OF_IMPLEMENTATION =
            "municipalityId = :municipality and implementationId = :implementation";

    @Override
    public void keep(TeamMember member) {
        persistAndFlush(member);
    }

    @Override
    public Optional<TeamMember> find(Implementation implementation, UUID id) {
        return one(implementation, id).firstResultOptional();
    }

    @Override
    public Optional<TeamMember> lock(Implementation implementation, UUID id) {
        return one(implementation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public List<TeamMember> lockTeam(Implementation implementation, Team team) {
        return find(
                        OF_IMPLEMENTATION + " and appointment.team = :team and leftOn is null order by id",
                        of(implementation).and("team", team))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<TeamMember> named(Implementation implementation, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(OF_IMPLEMENTATION + " and id in :ids", of(implementation).and("ids", ids));
    }

    @Override
    public List<TeamMember> present(Implementation implementation) {
        return list(OF_IMPLEMENTATION + " and leftOn is null order by id", of(implementation));
    }

    @Override
    public List<TeamMember> thereSince(Implementation implementation, LocalDate day) {
        return list(
                OF_IMPLEMENTATION + " and (leftOn is null or leftOn >= :day) order by id",
                of(implementation).and("day", day));
    }

    @Override
    public List<TeamMember> list(
            Implementation implementation,
            Optional<Team> team,
            Optional<Boolean> left,
            @Nullable UUID after,
            int limit) {
        StringBuilder query = new StringBuilder(OF_IMPLEMENTATION);
        Parameters parameters = of(implementation);
        team.ifPresent(asked -> {
            query.append(" and appointment.team = :team");
            parameters.and("team", asked);
        });
        left.ifPresent(asked -> query.append(asked ? " and leftOn is not null" : " and leftOn is null"));
        if (after != null) {
            query.append(" and id > :after");
            parameters.and("after", after);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<TeamMember> one(Implementation implementation, UUID id) {
        return find(OF_IMPLEMENTATION + " and id = :id", of(implementation).and("id", id));
    }

    private static Parameters of(Implementation implementation) {
        return Parameters.with("municipality", implementation.municipalityId())
                .and("implementation", implementation.id());
    }
}
