package org.forankring.programme.method.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/** The published JSON Schema of method definitions, and what a document lacks of the form that it asks for. */
@ApplicationScoped
public class DefinitionSchema {

    private static final String RESOURCE = "/methods/method-definition.schema.json";

    /** The schema's way to say that a text must not be blank. */
    private static final String NOT_BLANK = "\\S";

    /** What is said of a place first, where several keywords complain of it. */
    private static final List<String> ORDER =
            List.of("wrong-type", "required", "not-applicable", "pattern", "invalid-format");

    private final String text = read();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    /** The schema as it is published (JSON Schema, draft 2020-12). */
    public String text() {
        return text;
    }

    /** What is wrong with the document's form, at most one fault for a place. The document is left as it is. */
    public List<Fault> faultsOf(JsonNode document) {
        Map<String, Fault> byPlace = new LinkedHashMap<>();
        for (Error error : schema.validate(document)) {
            Fault fault = fault(error);
            byPlace.merge(fault.pointer(), fault, BinaryOperator.minBy(comparingInt(DefinitionSchema::rank)));
        }
        return List.copyOf(byPlace.values());
    }

    private static int rank(Fault fault) {
        int place = ORDER.indexOf(fault.code());
        return place < 0 ? ORDER.size() : place;
    }

    private static Fault fault(Error error) {
        JsonNode asked = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> required(pointer(error, error.getProperty()));
            case "additionalProperties" ->
                new Fault(pointer(error, error.getProperty()), "unknown-field", "is not a field here");
            case "minItems" -> required(pointer(error, null));
            case "type" -> type(error, asked);
            case "enum" -> new Fault(pointer(error, null), "invalid-format", "is not one of " + listed(asked, ", "));
            case "pattern" -> pattern(error, asked);
            case "minimum" -> new Fault(pointer(error, null), "out-of-range", "is less than " + asked);
            case "maximum" -> new Fault(pointer(error, null), "out-of-range", "is more than " + asked);
            case "maxLength", "maxItems" -> new Fault(pointer(error, null), "wrong-length", "is longer than " + asked);
            default -> new Fault(pointer(error, null), "invalid", "is not what the schema asks for");
        };
    }

    private static Fault type(Error error, JsonNode asked) {
        if (error.getInstanceNode().isNull()) {
            return required(pointer(error, null));
        }
        return asked.asText().equals("null")
                ? new Fault(pointer(error, null), "not-applicable", "does not belong to a part of this kind")
                : new Fault(pointer(error, null), "wrong-type", "is not of the type " + listed(asked, " or "));
    }

    private static Fault pattern(Error error, JsonNode asked) {
        return asked.asText().equals(NOT_BLANK)
                ? required(pointer(error, null))
                : new Fault(pointer(error, null), "pattern", patternExpected(asked.asText()));
    }

    private static String patternExpected(String pattern) {
        return pattern.equals(MethodDefinition.CODE) ? MethodDefinition.CODE_EXPECTED : "does not match " + pattern;
    }

    private static String listed(JsonNode asked, String separator) {
        return asked.isArray() ? asked.valueStream().map(JsonNode::asText).collect(joining(separator)) : asked.asText();
    }

    private static Fault required(String pointer) {
        return new Fault(pointer, "required", "is required");
    }

    private static String pointer(Error error, @Nullable String property) {
        NodePath place = error.getInstanceLocation();
        NodePath whole = property == null ? place : place.append(property);
        return Fault.pointer(IntStream.range(0, whole.getNameCount())
                .mapToObj(i -> String.valueOf(whole.getElement(i)))
                .toList());
    }

    private static String read() {
        try (InputStream file = DefinitionSchema.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("The schema of definitions is not in the product");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
