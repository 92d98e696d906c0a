package org.forankring.programme.plan.contribution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.contribution.AnsweredContribution;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.ContributionResponse;
import org.forankring.programme.plan.contribution.Contributions;
import org.jspecify.annotations.Nullable;

/** Contributions in the tables {@code contribution} and {@code contribution_response}. */
@ApplicationScoped
class PanacheContributions implements Contributions, PanacheRepositoryBase<Contribution, TenantKey> {

    private static final String FROM = """
            from Contribution c left join ContributionResponse r on r.municipalityId = c.municipalityId and r.id = c.id
            where c.municipalityId = :municipality and c.implementationId = :implementation""";
    private static final String ANSWERED =
            "select new org.forankring.programme.plan.contribution.AnsweredContribution(c, r) " + FROM;
    private static final String UNANSWERED = "select count(c) " + FROM + " and r.id is null";

    @Override
    public void add(Contribution contribution) {
        persistAndFlush(contribution);
    }

    @Override
    public void keep(ContributionResponse response) {
        getEntityManager().persist(response);
        getEntityManager().flush();
    }

    @Override
    public Optional<AnsweredContribution> find(Implementation implementation, UUID id) {
        Map<String, Object> values = values(implementation);
        values.put("id", id);
        return query(ANSWERED + " and c.id = :id", values).getResultStream().findFirst();
    }

    @Override
    public Optional<AnsweredContribution> reserve(Implementation implementation, UUID id) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('contribution'), hashtext(?1))")
                .setParameter(1, id.toString())
                .getResultList();
        return find(implementation, id);
    }

    @Override
    public long countUnanswered(Implementation implementation) {
        return getEntityManager()
                .createQuery(UNANSWERED, Long.class)
                .setParameter("municipality", implementation.municipalityId())
                .setParameter("implementation", implementation.id())
                .getSingleResult();
    }

    @Override
    public List<AnsweredContribution> list(
            Implementation implementation, Filter filter, @Nullable UUID after, int limit) {
        Map<String, Object> values = values(implementation);
        StringBuilder query = new StringBuilder(ANSWERED);
        narrow(query, values, "c.kind", "kind", filter.kind());
        narrow(query, values, "c.about.part", "part", filter.part());
        narrow(query, values, "c.about.id", "item", filter.item());
        narrow(query, values, "c.givenBy", "by", filter.by());
        filter.answered().ifPresent(answered -> query.append(" and r.id is ").append(answered ? "not null" : "null"));
        if (after != null) {
            query.append(" and c.id > :after");
            values.put("after", after);
        }
        return query(query.append(" order by c.id").toString(), values)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<AnsweredContribution> query(String text, Map<String, Object> values) {
        TypedQuery<AnsweredContribution> query = getEntityManager().createQuery(text, AnsweredContribution.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder query, Map<String, Object> values, String attribute, String name, Optional<?> value) {
        value.ifPresent(given -> {
            query.append(" and ").append(attribute).append(" = :").append(name);
            values.put(name, given);
        });
    }

    private static Map<String, Object> values(Implementation implementation) {
        Map<String, Object> values = new HashMap<>();
        values.put("municipality", implementation.municipalityId());
        values.put("implementation", implementation.id());
        return values;
    }
}
