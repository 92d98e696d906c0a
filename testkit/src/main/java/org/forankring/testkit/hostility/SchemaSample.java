package org.forankring.testkit.hostility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes a value with every field that a schema of an OpenAPI document knows, as sensible as its examples are. */
final class SchemaSample {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final Map<String, String> ids;
    private final LocalDate today;

    SchemaSample(JsonNode document, Map<String, String> ids, LocalDate today) {
        this.document = document;
        this.ids = ids;
        this.today = today;
    }

    JsonNode of(JsonNode schema) {
        return of("", schema, 0);
    }

    /** Every form that the schema lets choose. */
    List<JsonNode> choices(JsonNode declared) {
        JsonNode schema = resolved(declared);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return schema.path(choice).valueStream().map(this::of).toList();
            }
        }
        return List.of(of(schema));
    }

    private JsonNode of(String name, JsonNode declared, int depth) {
        JsonNode schema = resolved(declared);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return of(name, schema.path(choice).path(0), depth);
            }
        }
        switch (schema.path("format").asText()) {
            case "date" -> {
                return JSON.textNode(today.toString());
            }
            case "uuid" -> {
                return JSON.textNode(ids.getOrDefault(name, new UUID(7, 7).toString()));
            }
            default -> {}
        }
        for (String given : List.of("examples", "enum")) {
            if (schema.path(given).has(0)) {
                return schema.path(given).path(0);
            }
        }
        return schema.has("const") ? schema.path("const") : byType(name, schema, depth);
    }

    private JsonNode byType(String name, JsonNode schema, int depth) {
        return switch (type(schema)) {
            case "array" ->
                depth < DEEPEST ? JSON.arrayNode().add(of(name, schema.path("items"), depth + 1)) : JSON.arrayNode();
            case "boolean" -> JSON.booleanNode(false);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "string" -> JSON.textNode("Text");
            default -> object(schema, depth);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        schema.path("allOf").forEach(part -> {
            if (of("", part, depth) instanceof ObjectNode fields) {
                made.setAll(fields);
            }
        });
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> made.set(field.getKey(), of(field.getKey(), field.getValue(), depth + 1)));
        }
        return made;
    }

    /** A type, or the first of several: {@code null} comes last. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    /** The schema with what it refers to; what it says itself stands. */
    private JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        ObjectNode whole =
                resolved(document.at(schema.path("$ref").asText().substring(1))).deepCopy();
        whole.setAll((ObjectNode) schema);
        whole.remove("$ref");
        return whole;
    }
}
