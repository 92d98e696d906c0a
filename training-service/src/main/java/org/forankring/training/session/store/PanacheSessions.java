package org.forankring.training.session.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.training.session.Seats;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheSessions implements Sessions, PanacheRepositoryBase<Session, UUID> {

    private static final String WITH_SEATS = "from Session s join fetch s.seats where ";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public void add(Session session) {
        persist(session);
    }

    @Override
    public Optional<Session> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Session> findForBooking(UUID id) {
        return RowLock.hold(getEntityManager(), Seats.class, id).flatMap(seats -> findByIdOptional(id));
    }

    @Override
    public List<Session> list(@Nullable String method, @Nullable String element, @Nullable UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        restrict("s.method = :method", "method", method, conditions, parameters);
        restrict("s.element = :element", "element", element, conditions, parameters);
        restrict("s.id > :after", "after", after == null ? BEFORE_ALL : after, conditions, parameters);
        return find(WITH_SEATS + String.join(" and ", conditions) + " order by s.id", parameters)
                .page(Page.ofSize(limit))
                .list();
    }

    private static void restrict(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
