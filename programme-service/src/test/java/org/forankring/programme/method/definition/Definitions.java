package org.forankring.programme.method.definition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.forankring.platform.language.Texts;

/** Definitions that tests begin with. */
public final class Definitions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Definitions() {}

    /** The definition that ships with the product. */
    public static ObjectNode cti() {
        return read("cti-3");
    }

    /** A definition that uses everything a definition can say and has little in common with CTI. */
    public static ObjectNode familyTalks() {
        return read("family-talks");
    }

    /** The same under a short name that nobody has used. */
    public static ObjectNode newMethod() {
        return familyTalks().put("method", "m-" + UUID.randomUUID());
    }

    /** The definition as the service has it. */
    public static MethodDefinition bound(ObjectNode definition) {
        return JSON.convertValue(definition, MethodDefinition.class);
    }

    /** A method with nothing but these phases. */
    public static MethodDefinition of(List<Phase> phases) {
        return of(phases, List.of(), List.of(), List.of());
    }

    /** A method with nothing but these parts. */
    public static MethodDefinition of(
            List<Phase> phases,
            List<TrainingElement> elements,
            List<Indicator> indicators,
            List<MethodDefinition.FrameworkItem> items) {
        return of(phases, elements, List.of(), indicators, items);
    }

    static MethodDefinition of(
            List<Phase> phases,
            List<TrainingElement> elements,
            List<TrainingRule> rules,
            List<Indicator> indicators,
            List<MethodDefinition.FrameworkItem> items) {
        return new MethodDefinition(
                "method",
                null,
                Texts.of("Method"),
                Texts.of("Everybody"),
                null,
                phases,
                elements,
                rules,
                "urn:abc",
                List.of(),
                indicators,
                List.of(),
                List.of(),
                items,
                List.of());
    }

    private static ObjectNode read(String name) {
        try (InputStream file =
                Objects.requireNonNull(Definitions.class.getResourceAsStream("/methods/" + name + ".json"), name)) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
