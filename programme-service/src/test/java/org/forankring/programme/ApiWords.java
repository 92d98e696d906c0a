package org.forankring.programme;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The words of the API: the schemas of the OpenAPI document that is served.
 *
 * @param schemas by name
 * @param parameters the names of what its addresses take, which may stand for what a thing is below
 */
record ApiWords(JsonNode schemas, Set<String> parameters) {

    static ApiWords served() throws IOException {
        return new ApiWords(
                new ObjectMapper()
                        .readTree(given().get("/q/openapi?format=json").asByteArray())
                        .at("/components/schemas"),
                ServedOperation.all().stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .collect(Collectors.toSet()));
    }

    /** Whether a subject, such as {@code team-member}, is the name of a schema. */
    boolean know(String subject) {
        return !schema(subject).isMissingNode();
    }

    /** What the API would not say of a value in a field of a subject; nothing when it is all in its words. */
    List<String> faults(String subject, String field, JsonNode value) {
        List<JsonNode> meaning = meanings(subject, field);
        if (meaning.isEmpty() && !parameters.contains(field)) {
            return List.of(subject + " has no field " + field);
        }
        List<String> faults = new ArrayList<>();
        compare(subject + '.' + field, value, meaning, faults);
        return faults;
    }

    private void compare(String place, JsonNode value, List<JsonNode> meaning, List<String> faults) {
        if (value.isArray()) {
            List<JsonNode> items = meaning.stream()
                    .flatMap(each -> alternatives(each.path("items")))
                    .toList();
            value.forEach(item -> compare(place + "[]", item, items, faults));
        } else if (value.isObject()) {
            value.properties().forEach(property -> {
                List<JsonNode> below = named(meaning, property.getKey());
                if (below.isEmpty() && meaning.stream().anyMatch(each -> each.has("properties"))) {
                    faults.add(place + " has no field " + property.getKey());
                }
                compare(place + '.' + property.getKey(), property.getValue(), below, faults);
            });
        } else if (value.isTextual() && !meaning.isEmpty() && meaning.stream().allMatch(each -> each.has("enum"))) {
            boolean known = meaning.stream()
                    .flatMap(each -> StreamSupport.stream(each.path("enum").spliterator(), false))
                    .anyMatch(value::equals);
            if (!known) {
                faults.add(place + " is not " + value);
            }
        }
    }

    private List<JsonNode> meanings(String subject, String field) {
        List<JsonNode> found = alternatives(schema(subject)).toList();
        for (String name : field.split("\\.")) {
            found = named(found, name);
        }
        return found;
    }

    private List<JsonNode> named(List<JsonNode> within, String name) {
        return within.stream()
                .map(each -> each.path("properties").path(name))
                .filter(each -> !each.isMissingNode())
                .flatMap(this::alternatives)
                .toList();
    }

    /** The schema itself with everything that it refers to or is one of. */
    private Stream<JsonNode> alternatives(JsonNode schema) {
        if (schema.isMissingNode()) {
            return Stream.empty();
        }
        Stream<JsonNode> referred = schema.has("$ref")
                ? alternatives(schemas.path(schema.path("$ref").asText().replaceAll(".*/", "")))
                : Stream.of(schema);
        Stream<JsonNode> others = Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(kind -> StreamSupport.stream(schema.path(kind).spliterator(), false))
                .flatMap(this::alternatives);
        return Stream.concat(referred, others);
    }

    private JsonNode schema(String subject) {
        String name = Arrays.stream(subject.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return schemas.path(name);
    }
}
