package org.forankring.training.session.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.training.session.Seats;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;
import org.jspecify.annotations.Nullable;

/** Sessions in the tables {@code session} and {@code session_seats}. */
@ApplicationScoped
class PanacheSessions implements Sessions, PanacheRepositoryBase<Session, UUID> {

    private static final String WITH_SEATS = "from Session s join fetch s.seats ";

    @Override
    public void add(Session session) {
        persist(session);
    }

    @Override
    public Optional<Session> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Session> lock(UUID id) {
        return RowLock.hold(getEntityManager(), Seats.class, id).flatMap(seats -> find(id));
    }

    @Override
    public List<Session> list(Optional<String> method, Optional<String> element, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none()
                .where("s.method = :method", "method", method)
                .where("s.element = :element", "element", element)
                .where("s.id > :after", "after", Optional.ofNullable(after));
        return find(WITH_SEATS + narrowing.inOrder("s.id"), narrowing.values())
                .range(0, limit - 1)
                .list();
    }
}
