package org.forankring.programme.plan.signoff.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.participation.Participations;
import org.forankring.programme.plan.signoff.SignOff;
import org.forankring.programme.plan.signoff.SignOffs;
import org.jspecify.annotations.Nullable;

/** Sign-offs in the table {@code plan_sign_off}. */
@ApplicationScoped
class PanacheSignOffs implements SignOffs, PanacheRepositoryBase<SignOff, SignOff.Key> {

    private static final String ADD = """
            insert into SignOff (municipalityId, implementationId, planVersion, unitId, signedBy, signedAt, note, onBehalf)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            on conflict do nothing""";
    private static final String UNITS = """
            select u.id, u.name, s from Unit u
            left join SignOff s on s.municipalityId = u.municipalityId and s.unitId = u.id
                and s.implementationId = :implementation and s.planVersion = :version
            where u.municipalityId = :municipality\s""";
    private static final String TAKE_PART = "and (u.id in :units or s.signedAt is not null) ";
    private static final String ALL = "and u.id > :unit order by u.id";
    private static final String ONE = "and u.id = :unit";
    private static final String UNSIGNED = "and s.signedAt is null order by u.name, u.id";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Participations participations;

    PanacheSignOffs(Participations participations) {
        this.participations = participations;
    }

    @Override
    public boolean addIfAbsent(SignOff signOff) {
        SignOff.Key key = signOff.key();
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter(1, key.municipalityId())
                        .setParameter(2, key.implementationId())
                        .setParameter(3, key.planVersion())
                        .setParameter(4, key.unitId())
                        .setParameter(5, signOff.signedBy())
                        .setParameter(6, signOff.signedAt())
                        .setParameter(7, signOff.note().orElse(null))
                        .setParameter(8, signOff.isOnBehalf())
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<UnitSignOff> list(Implementation implementation, int planVersion, @Nullable UUID after, int limit) {
        return units(ALL, implementation, planVersion)
                .setParameter("unit", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<UnitSignOff> unsigned(Implementation implementation, int planVersion) {
        return units(UNSIGNED, implementation, planVersion).getResultList();
    }

    @Override
    public Optional<UnitSignOff> find(Implementation implementation, int planVersion, UUID unit) {
        return units(ONE, implementation, planVersion)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<UnitSignOff> units(String which, Implementation implementation, int planVersion) {
        Optional<List<UUID>> named = participations.of(implementation).units();
        TypedQuery<UnitSignOff> query = getEntityManager()
                .createQuery(UNITS + (named.isPresent() ? TAKE_PART : "") + which, UnitSignOff.class)
                .setParameter("municipality", implementation.municipalityId())
                .setParameter("implementation", implementation.id())
                .setParameter("version", planVersion);
        named.ifPresent(units -> query.setParameter("units", units));
        return query;
    }
}
