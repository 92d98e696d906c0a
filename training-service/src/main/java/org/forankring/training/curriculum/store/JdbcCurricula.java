package org.forankring.training.curriculum.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forankring.platform.stored.StoredTexts;
import org.forankring.training.curriculum.Curricula;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.PublishedRule;
import org.forankring.training.curriculum.TrainingElement;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Curricula in the table {@code curriculum}. */
@ApplicationScoped
class JdbcCurricula implements Curricula {

    private static final String INSERT = """
            insert into curriculum (method, version, name, names, elements, element_names, rules, published_at)
            values (:method, :version, :name, cast(:names as jsonb), cast(:elements as jsonb),
                    cast(:elementNames as jsonb), cast(:rules as jsonb), :publishedAt)
            on conflict (method, version) do nothing""";
    private static final String SELECT = """
            select method, version, name, cast(names as text) as names, cast(elements as text) as elements,
                   cast(element_names as text) as element_names, cast(rules as text) as rules, published_at
            from curriculum where method = :method\s""";

    private final Session database;
    private final ObjectMapper json;

    JdbcCurricula(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keep(Curriculum curriculum) {
        try {
            database.createNativeMutationQuery(INSERT)
                    .setParameter("method", curriculum.method())
                    .setParameter("version", curriculum.version())
                    .setParameter("name", curriculum.name().own())
                    .setParameter("names", StoredTexts.written(curriculum.name()))
                    .setParameter("elements", json.writeValueAsString(StoredElement.of(curriculum.elements())))
                    .setParameter("elementNames", json.writeValueAsString(StoredElement.names(curriculum.elements())))
                    .setParameter("rules", json.writeValueAsString(curriculum.publishedRules()))
                    .setParameter("publishedAt", curriculum.publishedAt())
                    .executeUpdate();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A curriculum cannot be written as JSON", unwritable);
        }
    }

    @Override
    public Optional<Curriculum> latest(String method) {
        return select(SELECT + "order by version desc limit 1")
                .setParameter("method", method)
                .uniqueResultOptional()
                .map(this::curriculum);
    }

    @Override
    public Optional<Curriculum> version(String method, int version) {
        return select(SELECT + "and version = :version")
                .setParameter("method", method)
                .setParameter("version", version)
                .uniqueResultOptional()
                .map(this::curriculum);
    }

    private NativeQuery<Tuple> select(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addScalar("method", String.class)
                .addScalar("version", Integer.class)
                .addScalar("name", String.class)
                .addScalar("names", String.class)
                .addScalar("elements", String.class)
                .addScalar("element_names", String.class)
                .addScalar("rules", String.class)
                .addScalar("published_at", Instant.class);
    }

    private Curriculum curriculum(Tuple row) {
        try {
            return new Curriculum(
                    row.get("method", String.class),
                    row.get("version", Integer.class),
                    StoredTexts.read(row.get("name", String.class), row.get("names", String.class)),
                    elements(row.get("elements", String.class), row.get("element_names", String.class)),
                    json.readValue(row.get("rules", String.class), new TypeReference<List<PublishedRule>>() {}),
                    row.get("published_at", Instant.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored curriculum cannot be read", unreadable);
        }
    }

    private List<TrainingElement> elements(String stored, String names) throws JsonProcessingException {
        Map<String, Map<String, String>> byCode = json.readValue(names, new TypeReference<>() {});
        return json.readValue(stored, new TypeReference<List<StoredElement>>() {}).stream()
                .map(element -> element.element(byCode.getOrDefault(element.code(), Map.of())))
                .toList();
    }
}
