package org.forankring.monitoring.code.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forankring.monitoring.code.Codes;
import org.forankring.monitoring.code.KnownCodes;
import org.forankring.monitoring.code.MethodCodes;
import org.forankring.monitoring.code.UseCode;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.stored.StoredTexts;

/** Codes in the table {@code use_code}, their versions in {@code code_version}. */
@ApplicationScoped
class JdbcCodes implements Codes {

    private static final String ADD_VERSION = """
            insert into code_version (method, version, code_system, published_at)
            values (:method, :version, :system, :at)
            on conflict do nothing""";
    private static final String ADD_CODES = """
            insert into use_code (method, version, position, code, display, displays)
            select :method, :version, position, code, display, displays::jsonb
            from unnest(:codes::text[], :own::text[], :displays::text[]) with ordinality
                as c (code, display, displays, position)
            on conflict do nothing""";
    private static final String HAS_METHOD = "select exists (select from code_version where method = :method) as known";
    private static final String GOVERNING = """
            select v.method, v.version, v.code_system, v.published_at,
                   array(select c.code from use_code c
                         where c.method = v.method and c.version = v.version order by c.position) as codes,
                   array(select c.display from use_code c
                         where c.method = v.method and c.version = v.version order by c.position) as own,
                   array(select c.displays::text from use_code c
                         where c.method = v.method and c.version = v.version order by c.position) as displays
            from code_version v
            where v.method = :method
                and v.version = coalesce(governing_version(:municipality::uuid, :method),
                                         (select max(version) from code_version where method = :method))""";
    private static final String KNOWN = """
            select v.method,
                   coalesce(array_agg(distinct c.code) filter (where c.code is not null), '{}') as ever,
                   coalesce(array_agg(c.code) filter (where c.code is not null and v.version = g.version), '{}')
                       as current
            from code_version v
            join (
                select method, coalesce(governing_version(:municipality::uuid, method), max(version)) as version
                from code_version where method = any (:methods) group by method) g using (method)
            left join use_code c on c.method = v.method and c.version = v.version
            where v.method = any (:methods)
            group by v.method""";

    private final Sql sql;

    JdbcCodes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(MethodCodes codes) {
        sql.statement(ADD_VERSION)
                .set("method", codes.method())
                .set("version", codes.version())
                .set("system", codes.codeSystem())
                .set("at", codes.publishedAt())
                .update();
        sql.statement(ADD_CODES)
                .set("method", codes.method())
                .set("version", codes.version())
                .set("codes", codes.codes(), UseCode::code)
                .set("own", codes.codes(), code -> code.display().own())
                .set("displays", codes.codes(), code -> StoredTexts.written(code.display()))
                .update();
    }

    @Override
    public boolean hasMethod(String method) {
        return sql.statement(HAS_METHOD)
                .set("method", method)
                .first(row -> row.truth("known"))
                .orElse(false);
    }

    @Override
    public Optional<MethodCodes> governing(Optional<UUID> municipality, String method) {
        return sql.statement(GOVERNING)
                .set("municipality", municipality)
                .set("method", method)
                .first(JdbcCodes::codes);
    }

    @Override
    public KnownCodes known(UUID municipality, Collection<String> methods) {
        List<Known> known = sql.statement(KNOWN)
                .set("municipality", municipality)
                .set("methods", methods)
                .list(JdbcCodes::known);
        return new KnownCodes(
                known.stream().collect(Collectors.toMap(Known::method, Known::current)),
                known.stream().collect(Collectors.toMap(Known::method, Known::ever)));
    }

    private static MethodCodes codes(Row row) {
        List<String> codes = row.list("codes", String.class);
        List<String> own = row.list("own", String.class);
        List<String> displays = row.list("displays", String.class);
        return new MethodCodes(
                row.text("method"),
                row.integer("version"),
                row.text("code_system"),
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new UseCode(codes.get(i), StoredTexts.read(own.get(i), displays.get(i))))
                        .toList(),
                row.moment("published_at"));
    }

    private static Known known(Row row) {
        return new Known(
                row.text("method"),
                Set.copyOf(row.list("current", String.class)),
                Set.copyOf(row.list("ever", String.class)));
    }

    private record Known(String method, Set<String> current, Set<String> ever) {}
}
