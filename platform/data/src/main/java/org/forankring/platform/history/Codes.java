package org.forankring.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Knows which columns hold the constants of enums, and how JSON writes each: entities' columns from their mapping, so
 * that nobody has to think of it, others from the {@link Vocabulary}.
 */
@ApplicationScoped
class Codes {

    /** By table and column, joined by a dot, and by constant. */
    private final Map<String, Map<String, JsonNode>> columns = new HashMap<>();

    private final ObjectMapper json;

    Codes(@Any Instance<EntityManagerFactory> entities, @Any Instance<Vocabulary> vocabularies, ObjectMapper json) {
        this.json = json;
        entities.stream().forEach(factory -> forEachEnum(factory, this::add));
        vocabularies.stream().map(Vocabulary::codes).forEach(codes -> codes.forEach(this::add));
    }

    /** Writes constants among the values of a table's columns as JSON does. */
    void translate(String table, ObjectNode values) {
        values.properties().forEach(value -> {
            Map<String, JsonNode> codes = columns.get(table + '.' + value.getKey());
            if (codes != null && codes.containsKey(value.getValue().asText())) {
                value.setValue(codes.get(value.getValue().asText()));
            }
        });
    }

    private void add(String column, Class<?> type) {
        Map<String, JsonNode> codes = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            codes.put(((Enum<?>) constant).name(), json.valueToTree(constant));
        }
        columns.put(column, codes);
    }

    private static void forEachEnum(EntityManagerFactory factory, BiConsumer<String, Class<?>> found) {
        factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity ->
                        entity.forEachAttributeMapping(attribute -> attribute.forEachSelectable((position, column) -> {
                            Class<?> type =
                                    column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
                            if (type.isEnum()) {
                                found.accept(
                                        column.getContainingTableExpression() + '.' + column.getSelectionExpression(),
                                        type);
                            }
                        })));
    }
}
