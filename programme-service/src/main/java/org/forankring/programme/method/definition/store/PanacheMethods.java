package org.forankring.programme.method.definition.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;
import org.jspecify.annotations.Nullable;

/** Method versions in the table {@code method_version}. */
@ApplicationScoped
class PanacheMethods implements Methods, PanacheRepositoryBase<MethodVersion, MethodVersion.Key> {

    private static final String LATEST = """
            from MethodVersion v
            where v.method > ?1
              and v.version = (select max(other.version) from MethodVersion other where other.method = v.method)
            order by v.method""";

    /** Versions that have been found: they never change, so that each is read and its texts put in order once. */
    private final Map<MethodVersion.Key, MethodVersion> found = new ConcurrentHashMap<>();

    private final TransactionSynchronizationRegistry transactions;

    PanacheMethods(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<MethodVersion> findLatest(String method) {
        return find("method = ?1 order by version desc", method).range(0, 0).firstResultOptional();
    }

    @Override
    public Optional<MethodVersion> find(String method, int version) {
        MethodVersion.Key key = new MethodVersion.Key(method, version);
        return Optional.ofNullable(found.get(key)).or(() -> {
            Optional<MethodVersion> read = findByIdOptional(key);
            read.ifPresent(one -> remember(key, one));
            return read;
        });
    }

    /** Only once its transaction has been committed: one that is rolled back may have published it itself. */
    private void remember(MethodVersion.Key key, MethodVersion version) {
        if (transactions.getTransactionKey() == null) {
            found.put(key, version);
        } else {
            transactions.registerInterposedSynchronization(new OnCommit(() -> found.put(key, version)));
        }
    }

    private record OnCommit(Runnable step) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                step.run();
            }
        }
    }

    @Override
    public List<MethodVersion> list(@Nullable String after, int limit) {
        return getEntityManager()
                .createQuery(LATEST, MethodVersion.class)
                .setParameter(1, after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void reserve(String method) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('method'), hashtext(?1))")
                .setParameter(1, method)
                .getResultList();
    }

    @Override
    public void add(MethodVersion version) {
        persistAndFlush(version);
    }

    @Override
    public boolean haveShipped(String name) {
        return !getEntityManager()
                .createNativeQuery("select 1 from shipped_method where name = ?1")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void noteShipped(String name, MethodVersion version) {
        getEntityManager()
                .createNativeQuery("insert into shipped_method (name, method, version) values (?1, ?2, ?3)")
                .setParameter(1, name)
                .setParameter(2, version.method())
                .setParameter(3, version.version())
                .executeUpdate();
    }
}
