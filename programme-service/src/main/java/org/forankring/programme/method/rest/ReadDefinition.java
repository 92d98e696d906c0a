package org.forankring.programme.method.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.Consistency;
import org.forankring.programme.method.MethodDefinition;

/** Reads a definition and complains of its form and of its consistency in one answer. */
@ApplicationScoped
class ReadDefinition {

    private final StrictJson json;

    ReadDefinition(StrictJson json) {
        this.json = json;
    }

    /**
     * The definition in the document.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every fault
     */
    MethodDefinition read(JsonNode document) {
        Bound<MethodDefinition> bound = json.bind(document, MethodDefinition.class);
        MethodDefinition readable = bound.value();
        List<Fault> inconsistencies = readable == null ? List.of() : Consistency.faultsOf(readable);
        return new Bound<>(
                        readable,
                        Stream.concat(bound.faults().stream(), inconsistencies.stream())
                                .toList())
                .orRefuse();
    }
}
