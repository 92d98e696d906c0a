package org.forankring.programme.plan.draft.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.plan.section.References;
import org.forankring.programme.plan.section.Section;
import org.forankring.programme.plan.section.SectionName;

/** Reads what a section says, and complains of its form and of its references in one answer. */
@ApplicationScoped
public class ReadSection {

    private final StrictJson json;
    private final Methods methods;

    ReadSection(StrictJson json, Methods methods) {
        this.json = json;
        this.methods = methods;
    }

    /**
     * The section in the document.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every fault
     */
    Section read(JsonNode document, SectionName name, Implementation implementation) {
        return bind(document, name, implementation).orRefuse();
    }

    /** The section in the document, as far as it can be read, and every fault, with pointers into the section. */
    public Bound<Section> bind(JsonNode document, SectionName name, Implementation implementation) {
        Bound<? extends Section> bound = json.bind(document, name.empty().getClass());
        Section readable = bound.value();
        List<Fault> unknown = readable == null ? List.of() : References.faultsOf(readable, definition(implementation));
        return new Bound<>(
                readable,
                Stream.concat(bound.faults().stream(), unknown.stream()).toList());
    }

    private MethodDefinition definition(Implementation implementation) {
        return methods.find(implementation.method(), implementation.methodVersion())
                .orElseThrow()
                .definition();
    }
}
