package org.forankring.training.enrolment.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentState;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.staff.Employee;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheEnrolments implements Enrolments, PanacheRepositoryBase<Enrolment, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String WHOLE =
            "from Enrolment e left join fetch e.attendance left join fetch e.history where e.id = ?1";
    private static final String OF_SESSION = "sessionId = ?1 and id > ?2 order by id";
    private static final String WITH_ATTENDANCE =
            "from Enrolment e left join fetch e.attendance where e in ?1 order by e.id";
    private static final String COMPLETED_BY = """
            municipalityId = ?1 and employeeId = ?2 and state = ?3 and id > ?4 order by id""";
    private static final String HOLD_PLACES =
            "select pg_advisory_xact_lock(hashtext('places'), hashtext(:municipality || ' ' || :method || ' ' || :element))";

    @Override
    public void add(Enrolment enrolment) {
        persist(enrolment);
    }

    @Override
    public Optional<Enrolment> find(UUID id) {
        return find(WHOLE, id).singleResultOptional();
    }

    @Override
    public Optional<Enrolment> findForChange(UUID id) {
        return RowLock.hold(getEntityManager(), Enrolment.class, id).flatMap(locked -> find(id));
    }

    @Override
    public boolean exists(UUID sessionId, Employee employee) {
        return count(
                        "municipalityId = ?1 and sessionId = ?2 and employeeId = ?3",
                        employee.municipalityId(),
                        sessionId,
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
    public List<Enrolment> ofSession(UUID sessionId, @Nullable UUID after, int limit) {
        return withAttendance(find(OF_SESSION, sessionId, after == null ? BEFORE_ALL : after), limit);
    }

    @Override
    public List<Enrolment> completedBy(Employee employee, @Nullable UUID after, int limit) {
        return find(
                        COMPLETED_BY,
                        employee.municipalityId(),
                        employee.employeeId(),
                        EnrolmentState.COMPLETED,
                        after == null ? BEFORE_ALL : after)
                .page(Page.ofSize(limit))
                .list();
    }

    private List<Enrolment> withAttendance(PanacheQuery<Enrolment> query, int limit) {
        List<Enrolment> page = query.page(Page.ofSize(limit)).list();
        return page.isEmpty() ? page : list(WITH_ATTENDANCE, page);
    }
}
