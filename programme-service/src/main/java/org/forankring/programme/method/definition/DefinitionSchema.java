package org.forankring.programme.method.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

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
import org.forankring.platform.language.Wording;
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
        String here = pointer(error, null);
        return switch (error.getKeyword()) {
            case "required" -> required(pointer(error, error.getProperty()));
            case "minItems", "minProperties" -> required(here);
            case "additionalProperties" ->
                new Fault(pointer(error, error.getProperty()), "unknown-field", Wording.of("fault.unknown-field.here"));
            case "propertyNames" ->
                new Fault(
                        pointer(error, error.getProperty()), "pattern", Wording.of(MethodDefinition.LANGUAGE_EXPECTED));
            case "type" -> type(here, error, asked);
            case "enum" -> new Fault(here, "invalid-format", Wording.of("fault.expected.one-of", "values", all(asked)));
            case "pattern" -> pattern(here, asked.asText());
            case "minimum" ->
                new Fault(here, "out-of-range", Wording.of("fault.out-of-range.less", "least", asked.asInt()));
            case "maximum" ->
                new Fault(here, "out-of-range", Wording.of("fault.out-of-range.more", "most", asked.asInt()));
            case "maxLength", "maxItems" ->
                new Fault(here, "wrong-length", Wording.of("fault.wrong-length.long", "most", asked.asInt()));
            default -> new Fault(here, "invalid", Wording.of("fault.invalid.schema"));
        };
    }

    private static Fault type(String here, Error error, JsonNode asked) {
        if (error.getInstanceNode().isNull()) {
            return required(here);
        }
        return asked.asText().equals("null")
                ? new Fault(here, "not-applicable", Wording.of("fault.not-applicable.part"))
                : new Fault(here, "wrong-type", Wording.of("fault.wrong-type.schema", "types", all(asked)));
    }

    private static Fault pattern(String here, String pattern) {
        return switch (pattern) {
            case NOT_BLANK -> required(here);
            case MethodDefinition.CODE -> new Fault(here, "pattern", Wording.of(MethodDefinition.CODE_EXPECTED));
            case MethodDefinition.URI -> new Fault(here, "pattern", Wording.of(MethodDefinition.URI_EXPECTED));
            case MethodDefinition.LANGUAGE ->
                new Fault(here, "pattern", Wording.of(MethodDefinition.LANGUAGE_EXPECTED));
            default -> Fault.of(here, "pattern");
        };
    }

    private static List<String> all(JsonNode asked) {
        return asked.isArray() ? asked.valueStream().map(JsonNode::asText).toList() : List.of(asked.asText());
    }

    private static Fault required(String pointer) {
        return Fault.of(pointer, "required");
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
