package org.forankring.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Makes requests that are valid by the schemas of an OpenAPI document: what is required, by its examples. Ids are for
 * others to know: each stands as the name of its field, {@code {unitId}}.
 */
final class SchemaExample {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;

    SchemaExample(JsonNode document) {
        this.document = document;
    }

    /** What the operation may be sent; an empty object when it takes nothing. */
    JsonNode ofRequest(JsonNode operation) {
        JsonNode media = resolved(operation.path("requestBody")).at("/content/application~1json");
        return media.has("schema") ? of(media.path("schema")) : JSON.objectNode();
    }

    private JsonNode of(JsonNode declared) {
        JsonNode schema = resolved(declared);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return of(schema.path(choice).path(0));
            }
        }
        // Examples of days may lie ahead of the day of the test, where what has happened cannot be.
        if (schema.path("format").asText().equals("date")) {
            return JSON.textNode(Journey.today().toString());
        }
        for (String given : List.of("examples", "enum")) {
            if (schema.path(given).has(0)) {
                return schema.path(given).path(0);
            }
        }
        return schema.has("const") ? schema.path("const") : byType(schema);
    }

    private JsonNode byType(JsonNode schema) {
        return switch (type(schema)) {
            case "array" -> JSON.arrayNode();
            case "boolean" -> JSON.booleanNode(false);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "string" -> JSON.textNode("Text");
            default -> object(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode made = JSON.objectNode();
        StreamSupport.stream(schema.path("allOf").spliterator(), false)
                .map(this::of)
                .filter(JsonNode::isObject)
                .forEach(part -> made.setAll((ObjectNode) part));
        for (JsonNode required : schema.path("required")) {
            String name = required.asText();
            JsonNode declared = resolved(schema.path("properties").path(name));
            boolean id = declared.path("format").asText().equals("uuid");
            made.set(name, id ? JSON.textNode("{" + name + "}") : of(declared));
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
