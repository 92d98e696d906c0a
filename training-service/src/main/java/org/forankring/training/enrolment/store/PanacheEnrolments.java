package org.forankring.training.enrolment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentState;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.session.Session;
import org.forankring.training.staff.Employee;
import org.jspecify.annotations.Nullable;

/** Enrolments in the tables {@code enrolment} and {@code attendance}. */
@ApplicationScoped
class PanacheEnrolments implements Enrolments, PanacheRepositoryBase<Enrolment, TenantKey> {

    private static final String WITH_ATTENDANCE =
            "from Enrolment e left join fetch e.attendance where e.id in ?1 order by e.id";
    private static final String HOLD_PLACES =
            "select pg_advisory_xact_lock(hashtext('places'), hashtext(:municipality || ' ' || :method || ' ' || :element))";

    @Override
    public void keep(Enrolment enrolment) {
        persistAndFlush(enrolment);
    }

    @Override
    public Optional<Enrolment> find(UUID id) {
        return withAttendance(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Enrolment> lock(UUID id) {
        return find("select municipalityId from Enrolment where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .flatMap(municipality ->
                        RowLock.hold(getEntityManager(), Enrolment.class, TenantKey.of(municipality, id)))
                .flatMap(locked -> find(id));
    }

    @Override
    public boolean exists(Session session, Employee employee) {
        return count(
                        "municipalityId = ?1 and sessionId = ?2 and employeeId = ?3",
                        employee.municipalityId(),
                        session.id(),
                        employee.employeeId())
                > 0;
    }

    @Override
    public void holdPlaces(UUID municipalityId, String method, String element) {
        getEntityManager()
                .createNativeQuery(HOLD_PLACES)
                .setParameter("municipality", municipalityId.toString())
                .setParameter("method", method)
                .setParameter("element", element)
                .getResultList();
    }

    @Override
    public List<Enrolment> ofSession(Session session, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none().and("sessionId", Optional.of(session.id()));
        return withAttendance(
                found(narrowing, after, limit).stream().map(Enrolment::id).toList());
    }

    @Override
    public List<Enrolment> completedBy(Employee employee, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none()
                .and("municipalityId", Optional.of(employee.municipalityId()))
                .and("employeeId", Optional.of(employee.employeeId()))
                .and("state", Optional.of(EnrolmentState.COMPLETED));
        return found(narrowing, after, limit);
    }

    private List<Enrolment> found(Narrowing narrowing, @Nullable UUID after, int limit) {
        return find(narrowing.after(after).inOrder(), narrowing.values())
                .range(0, limit - 1)
                .list();
    }

    private List<Enrolment> withAttendance(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WITH_ATTENDANCE, ids);
    }
}
