package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.json.Bound;
import org.forankring.platform.json.StrictJson;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

/** The published schema and the records that the service works with ask for the same. */
@ProgrammeTest
class DefinitionSchemaIT {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What only {@link Consistency} can say, because it takes more than one part to see it. */
    private static final Set<String> BETWEEN_PARTS = Set.of(
            "duplicate-code",
            "duplicate-requirement",
            "last-phase-only",
            "missing-own-language",
            "same-element",
            "unknown-activity",
            "unknown-element");

    @Inject
    DefinitionSchema schema;

    @Inject
    StrictJson json;

    @Test
    void the_schema_is_published_and_is_itself_valid() throws IOException {
        String published = Caller.consultant()
                .get("/method-definition-schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("'$schema'", is("https://json-schema.org/draft/2020-12/schema"))
                .extract()
                .asString();
        assertThat(published).isEqualTo(schema.text());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(new ObjectMapper().readTree(published)))
                .isEmpty();
    }

    @Test
    void the_schema_and_the_records_accept_whole_definitions() {
        for (ObjectNode definition : List.of(Definitions.cti(), Definitions.familyTalks())) {
            assertThat(schema.faultsOf(definition)).isEmpty();
            assertThat(faultsOfRecords(definition.deepCopy())).isEmpty();
        }
    }

    @Test
    void whatever_is_wrong_with_a_definition_the_schema_and_the_records_say_the_same() {
        List<String> places = new ArrayList<>();
        collect("", Definitions.familyTalks(), places);
        List<String> disagreements = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        for (String place : places) {
            for (ObjectNode faulty : spoilt(place)) {
                Set<String> bySchema = sorted(schema.faultsOf(faulty));
                Set<String> byRecords = faultsOfRecords(faulty.deepCopy());
                if (!agree(faulty.at(place), bySchema, byRecords)) {
                    disagreements.add(place + " = " + faulty.at(place) + ": " + bySchema + " but " + byRecords);
                }
                bySchema.forEach(fault -> codes.add(fault.substring(fault.indexOf(' ') + 1)));
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(codes)
                .containsExactly(
                        "invalid-format",
                        "not-applicable",
                        "out-of-range",
                        "pattern",
                        "required",
                        "unknown-field",
                        "wrong-length",
                        "wrong-type");
    }

    /** A blank text where no text belongs is of the wrong type to the schema and an absent value to the records. */
    private static boolean agree(JsonNode value, Set<String> bySchema, Set<String> byRecords) {
        boolean blank = value.isTextual() && value.asText().isBlank();
        return blank ? places(bySchema).equals(places(byRecords)) : bySchema.equals(byRecords);
    }

    private static Set<String> places(Set<String> faults) {
        return faults.stream()
                .map(fault -> fault.substring(0, fault.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private Set<String> faultsOfRecords(ObjectNode definition) {
        Bound<MethodDefinition> bound = json.bind(definition, MethodDefinition.class);
        List<Fault> all = new ArrayList<>(bound.faults());
        MethodDefinition readable = bound.value();
        if (readable != null) {
            Consistency.faultsOf(readable).stream()
                    .filter(fault -> !BETWEEN_PARTS.contains(fault.code()))
                    .filter(fault -> bound.faults().stream()
                            .noneMatch(known -> known.pointer().equals(fault.pointer())))
                    .forEach(all::add);
        }
        return sorted(all);
    }

    private static Set<String> sorted(List<Fault> faults) {
        Set<String> sorted = new TreeSet<>();
        faults.forEach(fault -> sorted.add(fault.pointer() + " " + fault.code()));
        return sorted;
    }

    private static void collect(String place, JsonNode node, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> collect(place + "/" + field.getKey(), field.getValue(), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(place + "/" + i, array.get(i), places);
            }
        }
    }

    /** The definition with one part removed, beside an unknown one, or replaced by each of many wrong ones. */
    private static List<ObjectNode> spoilt(String place) {
        List<ObjectNode> spoilt = new ArrayList<>();
        String name = place.substring(place.lastIndexOf('/') + 1);
        ObjectNode definition = Definitions.familyTalks();
        if (parent(definition, place) instanceof ObjectNode object) {
            ObjectNode without = definition.deepCopy();
            ((ObjectNode) parent(without, place)).remove(name);
            spoilt.add(without);
            object.put("colour", "red");
            spoilt.add(definition);
        }
        JsonNode original = Definitions.familyTalks().at(place);
        Set<JsonNode> others = new LinkedHashSet<>();
        Stream.of("", "   ", "bad code", "x".repeat(51), "x".repeat(201), "x".repeat(4001), "compulsory-before-use")
                .map(NODES::textNode)
                .forEach(others::add);
        Stream.of(Requirement.Kind.values())
                .map(kind -> NODES.textNode(kind.code()))
                .forEach(others::add);
        Stream.of(-1, 0, 1, 61, 121, 1001, 1_000_001).map(NODES::numberNode).forEach(others::add);
        others.add(NODES.numberNode(1.5));
        others.add(NODES.booleanNode(true));
        others.add(NODES.nullNode());
        others.add(NODES.objectNode());
        others.add(NODES.arrayNode());
        others.add(NODES.arrayNode().addAll(Collections.nCopies(101, NODES.objectNode())));
        others.remove(original);
        others.forEach(other -> spoilt.add(with(place, name, other)));
        return spoilt;
    }

    private static ObjectNode with(String place, String name, JsonNode value) {
        ObjectNode definition = Definitions.familyTalks();
        switch (parent(definition, place)) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> throw new AssertionError(place);
        }
        return definition;
    }

    private static JsonNode parent(ObjectNode definition, String place) {
        return definition.at(place.substring(0, place.lastIndexOf('/')));
    }
}
