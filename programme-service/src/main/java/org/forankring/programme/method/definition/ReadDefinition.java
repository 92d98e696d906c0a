package org.forankring.programme.method.definition;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.problem.Fault;

/**
 * Reads a definition and complains of its form and of its consistency in one answer. The schema says what
 * form it has to have, the strict reader what no text may hold, {@link Consistency} whether its parts fit
 * together; one place is complained of once.
 */
@ApplicationScoped
public class ReadDefinition {

    private final StrictJson json;
    private final DefinitionSchema schema;

    ReadDefinition(StrictJson json, DefinitionSchema schema) {
        this.json = json;
        this.schema = schema;
    }

    /**
     * The definition in the document, or all that is wrong with it.
     *
     * @param document is used up: faulty parts are cut out
     */
    public Bound<MethodDefinition> read(JsonNode document) {
        List<Fault> ofForm = schema.faultsOf(document);
        Bound<MethodDefinition> bound = json.bind(document, MethodDefinition.class);
        MethodDefinition readable = bound.value();
        List<Fault> inconsistencies = readable == null ? List.of() : Consistency.faultsOf(readable);
        Map<String, Fault> byPlace = new LinkedHashMap<>();
        Stream.of(ofForm, bound.faults(), inconsistencies)
                .flatMap(List::stream)
                .forEach(fault -> byPlace.putIfAbsent(fault.pointer(), fault));
        return new Bound<>(readable, List.copyOf(byPlace.values()));
    }
}
