package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.forankring.platform.time.Horizon;

/**
 * Reads JSON as it was meant and in no other way: valid UTF-8, no duplicate keys, nothing after the end, no
 * unknown fields, no number for a text or text for a number, no form of a day, time or identifier but the documented one,
 * no day that nobody can mean, no control character NUL, no lone surrogate, no civil registration number. All faults are
 * found in one pass.
 */
@ApplicationScoped
public class StrictJson {

    private static final int MAXIMUM_DEPTH = 64;

    /** Some programs begin every text with it; RFC 8259 lets readers pass over it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectMapper mapper;
    private final ConstraintFaults constraints;

    StrictJson(Validator validator, Horizon horizon) {
        this.mapper = mapper(horizon);
        this.constraints = new ConstraintFaults(validator);
    }

    /**
     * Reads a document.
     *
     * @param utf8 the whole document
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the place where it stops being JSON
     */
    public JsonNode parse(byte[] utf8) {
        String text = decode(utf8);
        try {
            JsonNode tree = mapper.readTree(text);
            if (tree.isMissingNode()) {
                throw malformed(Wording.of("fault.json.empty"));
            }
            if (holdsInfinity(tree)) {
                throw malformed(Wording.of("fault.json.number-too-large"));
            }
            return tree;
        } catch (JsonProcessingException notJson) {
            JsonLocation place = notJson.getLocation();
            throw malformed(
                    place == null
                            ? Wording.of("fault.json.malformed")
                            : Wording.of(
                                    "fault.json.malformed-at",
                                    "line",
                                    place.getLineNr(),
                                    "column",
                                    place.getColumnNr(),
                                    "complaint",
                                    complaint(notJson)));
        }
    }

    /**
     * Binds a document to a type and validates its constraints. The tree is used up: faulty parts are cut out.
     *
     * @param type a record or other Jackson type with Jakarta Validation constraints
     */
    public <T> Bound<T> bind(JsonNode tree, Class<T> type) {
        Bound<Object> bound = bind(tree, (Type) type);
        return new Bound<>(type.cast(bound.value()), bound.faults());
    }

    /** The same for a generic type, such as a list of records. */
    public Bound<Object> bind(JsonNode tree, Type type) {
        FaultList faults = new FaultList();
        new TextFaults(faults).visit(tree, OwnGrammars.of(type));
        Object value = new TolerantBinding(mapper, faults).bind(tree, mapper.constructType(type));
        if (value != null) {
            constraints.of(value).forEach(faults::addUnlessKnown);
        } else if (tree.isNull()) {
            faults.add(Fault.of("", "required"));
        }
        return new Bound<>(value, faults.all());
    }

    /** Whether a number such as 1e400 is more than any that can be kept or compared. */
    private static boolean holdsInfinity(JsonNode node) {
        return (node.isDouble() && !Double.isFinite(node.doubleValue()))
                || node.valueStream().anyMatch(StrictJson::holdsInfinity);
    }

    /** The parser's own words without its remarks in brackets about where it read from. */
    private static String complaint(JsonProcessingException notJson) {
        return notJson.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("not JSON")
                .replaceFirst(" [(\\[].*", "");
    }

    private static String decode(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw malformed(Wording.of("fault.json.not-utf-8"));
        }
    }

    private static RuntimeException malformed(Wording detail) {
        return Problems.withFaults(ProblemType.MALFORMED_REQUEST, List.of(new Fault("", "malformed-json", detail)));
    }

    private static ObjectMapper mapper(Horizon horizon) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAXIMUM_DEPTH)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addModule(WrittenForms.module(horizon))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
