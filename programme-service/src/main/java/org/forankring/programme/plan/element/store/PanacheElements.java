package org.forankring.programme.plan.element.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.element.Elements;
import org.forankring.programme.plan.element.Selection;
import org.forankring.programme.plan.tool.Kind;

/** Elements in the table {@code element}. */
@ApplicationScoped
class PanacheElements implements Elements, PanacheRepositoryBase<Element, TenantKey> {

    private static final String OF_IMPLEMENTATION =
            "municipalityId = :municipality and implementationId = :implementation";
    private static final String DUE = "coalesce(dueOn, :never)";

    @Override
    public void keep(Element element) {
        persistAndFlush(element);
    }

    @Override
    public Optional<Element> find(Implementation implementation, UUID id) {
        return findByIdOptional(key(implementation, id)).filter(element -> isOf(implementation, element));
    }

    @Override
    public Optional<Element> lock(Implementation implementation, UUID id) {
        return RowLock.hold(getEntityManager(), Element.class, key(implementation, id))
                .filter(element -> isOf(implementation, element));
    }

    @Override
    public void reserveSchedule(Implementation implementation) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('schedule'), hashtext(?1))")
                .setParameter(1, implementation.id().toString())
                .getResultList();
    }

    @Override
    public long howMany(Implementation implementation) {
        return count(OF_IMPLEMENTATION, values(implementation));
    }

    @Override
    public List<Element> all(Implementation implementation, Kind kind) {
        Map<String, Object> values = values(implementation);
        values.put("kind", kind);
        return list(OF_IMPLEMENTATION + " and kind = :kind order by id", values);
    }

    @Override
    public List<Element> all(Implementation implementation) {
        return list(OF_IMPLEMENTATION + " order by id", values(implementation));
    }

    @Override
    public List<Element> pressing(Implementation implementation, LocalDate dueBy, LocalDate closedSince) {
        Map<String, Object> values = values(implementation);
        values.put("due", dueBy);
        values.put("since", closedSince);
        return list(OF_IMPLEMENTATION + " and (dueOn <= :due or closure.closedOn >= :since) order by id", values);
    }

    @Override
    public List<Element> list(Implementation implementation, Selection selection, int limit) {
        Map<String, Object> values = values(implementation);
        StringBuilder query = new StringBuilder(OF_IMPLEMENTATION);
        selection.kind().ifPresent(kind -> {
            query.append(" and kind = :kind");
            values.put("kind", kind);
        });
        selection
                .open()
                .ifPresent(open -> query.append(" and closure.closedOn is ").append(open ? "null" : "not null"));
        selection.overdueOn().ifPresent(today -> {
            query.append(" and dueOn < :today");
            values.put("today", today);
        });
        if (selection.byDueDay()) {
            values.put("never", Selection.NEVER);
        }
        Selection.Place after = selection.after();
        if (after != null) {
            query.append(
                    selection.byDueDay()
                            ? " and (" + DUE + " > :due or " + DUE + " = :due and id > :after)"
                            : " and id > :after");
            values.put("after", after.id());
            if (selection.byDueDay()) {
                values.put("due", after.due());
            }
        }
        query.append(" order by ").append(selection.byDueDay() ? DUE + ", id" : "id");
        return find(query.toString(), values).range(0, limit - 1).list();
    }

    private static Map<String, Object> values(Implementation implementation) {
        Map<String, Object> values = new HashMap<>();
        values.put("municipality", implementation.municipalityId());
        values.put("implementation", implementation.id());
        return values;
    }

    private static TenantKey key(Implementation implementation, UUID id) {
        return TenantKey.of(implementation.municipalityId(), id);
    }

    private static boolean isOf(Implementation implementation, Element element) {
        return element.implementationId().equals(implementation.id());
    }
}
