package org.forankring.training.curriculum.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.stored.StoredJson;
import org.forankring.platform.stored.StoredTexts;
import org.forankring.training.curriculum.Curricula;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.PublishedRule;
import org.forankring.training.curriculum.TrainingElement;

/** Curricula in the table {@code curriculum}. */
@ApplicationScoped
class JdbcCurricula implements Curricula {

    private static final String INSERT = """
            insert into curriculum (method, version, name, names, elements, element_names, rules, published_at)
            values (:method, :version, :name, cast(:names as jsonb), cast(:elements as jsonb),
                    cast(:elementNames as jsonb), cast(:rules as jsonb), :publishedAt)
            on conflict (method, version) do nothing""";
    private static final String SELECT = """
            select method, version, name, names, elements, element_names, rules, published_at
            from curriculum where method = :method""";
    private static final String GOVERNING = SELECT
            + " and version = coalesce(governing_version(:municipality::uuid, :method),"
            + " (select max(version) from curriculum where method = :method))";
    private static final String VERSION = SELECT + " and version = :version";

    private final Sql sql;

    JdbcCurricula(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Curriculum curriculum) {
        sql.statement(INSERT)
                .set("method", curriculum.method())
                .set("version", curriculum.version())
                .set("name", curriculum.name().own())
                .set("names", StoredTexts.written(curriculum.name()))
                .set("elements", StoredJson.written(StoredElement.of(curriculum.elements())))
                .set("elementNames", StoredJson.written(StoredElement.names(curriculum.elements())))
                .set("rules", StoredJson.written(curriculum.publishedRules()))
                .set("publishedAt", curriculum.publishedAt())
                .update();
    }

    @Override
    public Optional<Curriculum> governing(Optional<UUID> municipality, String method) {
        return sql.statement(GOVERNING)
                .set("municipality", municipality)
                .set("method", method)
                .first(JdbcCurricula::curriculum);
    }

    @Override
    public Optional<Curriculum> version(String method, int version) {
        return sql.statement(VERSION)
                .set("method", method)
                .set("version", version)
                .first(JdbcCurricula::curriculum);
    }

    private static Curriculum curriculum(Row row) {
        return new Curriculum(
                row.text("method"),
                row.integer("version"),
                StoredTexts.read(row.text("name"), row.text("names")),
                elements(row.text("elements"), row.text("element_names")),
                StoredJson.read(row.text("rules"), new TypeReference<List<PublishedRule>>() {}),
                row.moment("published_at"));
    }

    private static List<TrainingElement> elements(String stored, String names) {
        Map<String, Map<String, String>> byCode = StoredJson.read(names, new TypeReference<>() {});
        return StoredJson.read(stored, new TypeReference<List<StoredElement>>() {}).stream()
                .map(element -> element.element(byCode.getOrDefault(element.code(), Map.of())))
                .toList();
    }
}
