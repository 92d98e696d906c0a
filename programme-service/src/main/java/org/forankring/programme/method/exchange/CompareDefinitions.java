package org.forankring.programme.method.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.exchange.DefinitionDifference.Kind;
import org.jspecify.annotations.Nullable;

/** Says in what two definitions differ: nothing if and only if they say the same. */
public final class CompareDefinitions {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final List<DefinitionDifference> differences = new ArrayList<>();

    private CompareDefinitions() {}

    /** The differences, in the order of the definitions' fields. */
    public static List<DefinitionDifference> compare(MethodDefinition earlier, MethodDefinition later) {
        CompareDefinitions comparison = new CompareDefinitions();
        comparison.compare("", form(earlier), form(later));
        return List.copyOf(comparison.differences);
    }

    /** In which one and the same is written once only: a text as plain as it can be, and the language said. */
    private static JsonNode form(MethodDefinition definition) {
        ObjectNode form = JSON.valueToTree(definition.withPlainTexts());
        return form.put("language", definition.ownLanguage());
    }

    private void compare(String part, @Nullable JsonNode from, @Nullable JsonNode to) {
        if (from == null) {
            differences.add(new DefinitionDifference(part, Kind.ADDED, null, to));
        } else if (to == null) {
            differences.add(new DefinitionDifference(part, Kind.REMOVED, from, null));
        } else if (from instanceof ObjectNode earlier && to instanceof ObjectNode later) {
            compareParts(part, fields(earlier), fields(later));
        } else if (from instanceof ArrayNode earlier && to instanceof ArrayNode later) {
            compareLists(part, earlier, later);
        } else if (!from.equals(to)) {
            differences.add(new DefinitionDifference(part, Kind.CHANGED, from, to));
        }
    }

    private void compareParts(String part, Map<String, JsonNode> from, Map<String, JsonNode> to) {
        Set<String> names = new LinkedHashSet<>(from.keySet());
        names.addAll(to.keySet());
        names.forEach(name -> compare(part + "/" + name, from.get(name), to.get(name)));
    }

    private void compareLists(String part, ArrayNode from, ArrayNode to) {
        if (haveCodes(from) && haveCodes(to)) {
            Map<String, JsonNode> earlier = byCode(from);
            Map<String, JsonNode> later = byCode(to);
            compareParts(part, earlier, later);
            compareOrder(part, common(earlier, later), common(later, earlier));
        } else {
            int before = differences.size();
            without(from, to).forEach(item -> compare(part, item, null));
            without(to, from).forEach(item -> compare(part, null, item));
            if (differences.size() == before && !from.equals(to)) {
                differences.add(new DefinitionDifference(part, Kind.CHANGED, from, to));
            }
        }
    }

    private void compareOrder(String part, ArrayNode from, ArrayNode to) {
        if (!from.equals(to)) {
            differences.add(new DefinitionDifference(part, Kind.CHANGED, from, to));
        }
    }

    private static Map<String, JsonNode> fields(ObjectNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static boolean haveCodes(ArrayNode list) {
        return list.valueStream().allMatch(item -> item.has("code"));
    }

    private static Map<String, JsonNode> byCode(ArrayNode list) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        list.forEach(item -> parts.put(item.path("code").asText(), item));
        return parts;
    }

    private static ArrayNode common(Map<String, JsonNode> of, Map<String, JsonNode> and) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        of.keySet().stream().filter(and::containsKey).forEach(codes::add);
        return codes;
    }

    /** What is in one list more often than in the other. */
    private static List<JsonNode> without(ArrayNode list, ArrayNode other) {
        List<JsonNode> rest = new ArrayList<>();
        list.forEach(rest::add);
        other.forEach(rest::remove);
        return rest;
    }
}
