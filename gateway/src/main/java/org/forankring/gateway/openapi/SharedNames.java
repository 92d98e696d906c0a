package org.forankring.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forankring.gateway.routing.Service;

/**
 * Names for components and operations that are unambiguous in one document. A name that means the same in
 * every service that uses it stays; a name with several meanings gets the service in front. A component also
 * differs if something it refers to differs.
 */
final class SharedNames {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final Set<ComponentKey> ambiguousComponents;
    private final Set<String> ambiguousOperations;

    private SharedNames(Set<ComponentKey> ambiguousComponents, Set<String> ambiguousOperations) {
        this.ambiguousComponents = ambiguousComponents;
        this.ambiguousOperations = ambiguousOperations;
    }

    static SharedNames of(Collection<ObjectNode> documents) {
        return new SharedNames(ambiguousComponents(documents), ambiguousOperations(documents));
    }

    /** The components of a document, except the security schemes. */
    static Map<ComponentKey, JsonNode> componentsOf(ObjectNode document) {
        Map<ComponentKey, JsonNode> components = new LinkedHashMap<>();
        document.path("components")
                .properties()
                .forEach(section -> section.getValue().properties().forEach(component -> {
                    if (!section.getKey().equals(SECURITY_SCHEMES)) {
                        components.put(new ComponentKey(section.getKey(), component.getKey()), component.getValue());
                    }
                }));
        return components;
    }

    ComponentKey component(Service service, ComponentKey own) {
        return ambiguousComponents.contains(own)
                ? new ComponentKey(own.section(), service.key() + "." + own.name())
                : own;
    }

    String operation(Service service, String own) {
        return ambiguousOperations.contains(own) ? service.key() + "_" + own : own;
    }

    private static Set<ComponentKey> ambiguousComponents(Collection<ObjectNode> documents) {
        Map<ComponentKey, Set<JsonNode>> meanings = new HashMap<>();
        Map<ComponentKey, Integer> uses = new HashMap<>();
        for (ObjectNode document : documents) {
            componentsOf(document).forEach((key, meaning) -> {
                meanings.computeIfAbsent(key, first -> new HashSet<>()).add(meaning);
                uses.merge(key, 1, Integer::sum);
            });
        }
        Set<ComponentKey> ambiguous = meanings.keySet().stream()
                .filter(key -> meanings.getOrDefault(key, Set.of()).size() > 1)
                .collect(Collectors.toCollection(HashSet::new));
        boolean grew;
        do {
            grew = ambiguous.addAll(meanings.entrySet().stream()
                    .filter(entry -> uses.getOrDefault(entry.getKey(), 0) > 1)
                    .filter(entry -> entry.getValue().stream().anyMatch(meaning -> refersTo(ambiguous, meaning)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
        } while (grew);
        return ambiguous;
    }

    private static boolean refersTo(Set<ComponentKey> ambiguous, JsonNode meaning) {
        return meaning.findValuesAsText("$ref").stream()
                .flatMap(reference -> ComponentKey.ofReference(reference).stream())
                .anyMatch(ambiguous::contains);
    }

    private static Set<String> ambiguousOperations(Collection<ObjectNode> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (ObjectNode document : documents) {
            for (String operation : new HashSet<>(document.path("paths").findValuesAsText("operationId"))) {
                if (!seen.add(operation)) {
                    ambiguous.add(operation);
                }
            }
        }
        return ambiguous;
    }
}
