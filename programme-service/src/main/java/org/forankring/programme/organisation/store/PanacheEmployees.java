package org.forankring.programme.organisation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Language;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.organisation.Employee;
import org.forankring.programme.organisation.Employees;
import org.jspecify.annotations.Nullable;

/** Employees in the table {@code employee}. */
@ApplicationScoped
class PanacheEmployees implements Employees, PanacheRepositoryBase<Employee, TenantKey> {

    private static final String ADD = """
            insert into Employee (municipalityId, id, name, unitId, version) values (?1, ?2, ?3, ?4, 0)
            on conflict do nothing""";

    @Override
    public boolean addIfAbsent(Employee employee) {
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter(1, employee.municipalityId())
                        .setParameter(2, employee.id())
                        .setParameter(3, employee.name())
                        .setParameter(4, employee.unitId())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Employee> find(TenantKey key) {
        return findByIdOptional(key);
    }

    @Override
    public Optional<Employee> lock(TenantKey key) {
        return RowLock.hold(getEntityManager(), Employee.class, key);
    }

    @Override
    public void keep(Employee employee) {
        persistAndFlush(employee);
    }

    @Override
    public List<Employee> list(UUID municipality, Optional<UUID> unit, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none()
                .and("municipalityId", Optional.of(municipality))
                .and("unitId", unit)
                .after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }

    @Override
    public List<Employee> listInAlphabet(
            UUID municipality, Optional<UUID> unit, Language language, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none()
                .and("municipalityId", Optional.of(municipality))
                .and("unitId", unit)
                .afterInAlphabet("Employee", language, after);
        return find(narrowing.inAlphabet("Employee", language), narrowing.values())
                .range(0, limit - 1)
                .list();
    }
}
