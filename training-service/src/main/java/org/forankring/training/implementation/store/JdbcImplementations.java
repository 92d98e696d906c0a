package org.forankring.training.implementation.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.platform.sql.Sql;
import org.forankring.training.implementation.HeardVersion;
import org.forankring.training.implementation.Implementations;

/** Implementations in the table {@code implementation_version}; which one governs is a function of the database. */
@ApplicationScoped
class JdbcImplementations implements Implementations {

    private static final String KEEP = """
            insert into implementation_version as known (municipality_id, implementation_id, method, method_version,
                                                         committed_on, fact)
            values (:municipality, :implementation, :method, :version, :committed, :fact)
            on conflict (municipality_id, implementation_id) do update
            set committed_on = coalesce(known.committed_on, excluded.committed_on),
                method_version = case when excluded.fact > known.fact
                                      then excluded.method_version else known.method_version end,
                fact = greatest(known.fact, excluded.fact)
            returning method_version""";

    private final Sql sql;

    JdbcImplementations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int keep(HeardVersion heard) {
        return sql.statement(KEEP)
                .set("municipality", heard.municipality())
                .set("implementation", heard.implementation())
                .set("method", heard.method())
                .set("version", heard.version())
                .set("committed", heard.committedOn())
                .set("fact", heard.fact())
                .first(row -> row.integer("method_version"))
                .orElseThrow();
    }
}
