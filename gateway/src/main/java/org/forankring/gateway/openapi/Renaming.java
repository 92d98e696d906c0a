package org.forankring.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import org.forankring.gateway.routing.Service;

/** Copies parts of one service's document with the names they have in the merged one. */
final class Renaming {

    /** Their keys are names that somebody chose, so a property called {@code default} is no default value. */
    private static final Set<String> KEYED_BY_NAME = Set.of(
            "$defs",
            "callbacks",
            "content",
            "dependentSchemas",
            "encoding",
            "headers",
            "links",
            "parameters",
            "pathItems",
            "patternProperties",
            "properties",
            "requestBodies",
            "responses",
            "schemas");

    private static final Set<String> LITERAL = Set.of("const", "default", "enum", "example");

    private final Service service;
    private final SharedNames names;
    private final String securityScheme;

    Renaming(Service service, SharedNames names, String securityScheme) {
        this.service = service;
        this.names = names;
        this.securityScheme = securityScheme;
    }

    /** A copy of an object that is not itself keyed by name, such as a path item or a schema. */
    JsonNode copy(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), field(field.getKey(), field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> copy.add(copy(element)));
                yield copy;
            }
            default -> node.deepCopy();
        };
    }

    private JsonNode field(String name, JsonNode value) {
        if (name.equals("$ref") && value.isTextual()) {
            return TextNode.valueOf(reference(value.textValue()));
        }
        if (name.equals("operationId") && value.isTextual()) {
            return TextNode.valueOf(names.operation(service, value.textValue()));
        }
        if (LITERAL.contains(name)) {
            return value.deepCopy();
        }
        if (value instanceof ObjectNode named) {
            return switch (name) {
                case "mapping" -> mapping(named);
                case "examples" -> examples(named);
                case String other when KEYED_BY_NAME.contains(other) -> keyedByName(named);
                default -> copy(named);
            };
        }
        if (value instanceof ArrayNode list) {
            return switch (name) {
                case "security" -> security(list);
                case "examples" -> list.deepCopy();
                default -> copy(list);
            };
        }
        return value.deepCopy();
    }

    private ObjectNode keyedByName(ObjectNode named) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        named.properties().forEach(entry -> copy.set(entry.getKey(), copy(entry.getValue())));
        return copy;
    }

    /** Each example is a reference, or holds a value that is the caller's and stays as it is. */
    private ObjectNode examples(ObjectNode examples) {
        ObjectNode copy = examples.deepCopy();
        copy.forEach(example -> {
            if (example instanceof ObjectNode referring
                    && referring.path("$ref").isTextual()) {
                referring.put("$ref", reference(referring.path("$ref").textValue()));
            }
        });
        return copy;
    }

    private ObjectNode mapping(ObjectNode mapping) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        mapping.properties()
                .forEach(entry ->
                        copy.put(entry.getKey(), reference(entry.getValue().asText())));
        return copy;
    }

    /** Every service verifies the same tokens, whatever its own document calls them. */
    ArrayNode security(ArrayNode requirements) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        requirements.forEach(requirement -> {
            ObjectNode renamed = copy.addObject();
            requirement.forEach(roles -> renamed.set(securityScheme, roles.deepCopy()));
        });
        return copy;
    }

    private String reference(String own) {
        return ComponentKey.ofReference(own)
                .map(key -> names.component(service, key).reference())
                .orElse(own);
    }
}
