package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Binds a tree and goes on after a fault: Jackson stops at the first thing it cannot bind, so that thing is
 * noted, cut out of the tree, and the rest is bound again.
 */
final class TolerantBinding {

    private static final int MAXIMUM_FAULTS = 100;

    private final ObjectMapper mapper;
    private final FaultList faults;

    TolerantBinding(ObjectMapper mapper, FaultList faults) {
        this.mapper = mapper;
        this.faults = faults;
    }

    @Nullable
    Object bind(JsonNode tree, JavaType type) {
        for (int found = 0; found < MAXIMUM_FAULTS; found++) {
            try {
                return mapper.readerFor(type).readValue(tree);
            } catch (JsonMappingException unbindable) {
                List<String> path = unbindable.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                        .toList();
                note(unbindable, Fault.pointer(path));
                if (!cutOut(tree, path)) {
                    return null;
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("A tree cannot be malformed", impossible);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return null;
    }

    private void note(JsonMappingException unbindable, String pointer) {
        if (faults.knows(pointer)) {
            return;
        }
        switch (unbindable) {
            case UnrecognizedPropertyException unknown ->
                faults.add(Fault.of(pointer, "unknown-field", "known", known(unknown)));
            case InvalidFormatException format
            when format.getValue() instanceof String ->
                faults.add(new Fault(pointer, "invalid-format", expected(format)));
            case MismatchedInputException mismatch -> faults.add(new Fault(pointer, "wrong-type", expected(mismatch)));
            case ValueInstantiationException refused
            when refused.getType().isEnumType() ->
                faults.add(new Fault(
                        pointer, "invalid-format", oneOf(refused.getType().getRawClass())));
            default -> faults.add(Fault.of(pointer, "invalid"));
        }
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Wording expected(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (target != null && target.isEnum()) {
            return oneOf(target);
        }
        return Wording.of("fault.expected." + (target == null ? "other" : expected(target)));
    }

    private Wording oneOf(Class<?> constants) {
        return Wording.of(
                "fault.expected.one-of",
                "values",
                Arrays.stream(constants.getEnumConstants())
                        .map(value -> mapper.valueToTree(value).asText())
                        .collect(Collectors.joining(", ")));
    }

    private static String expected(Class<?> target) {
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "date";
            case "YearMonth" -> "month";
            case "Instant" -> "time";
            case "UUID" -> "identifier";
            case "Integer", "int", "Long", "long" -> "whole-number";
            case "Boolean", "boolean" -> "true-or-false";
            case "String" -> "text";
            case "List", "ArrayList", "Set", "Collection" -> "list";
            default -> "other";
        };
    }

    private static boolean cutOut(JsonNode tree, List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        JsonNode parent = tree;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent instanceof ArrayNode array ? array.path(Integer.parseInt(step)) : parent.path(step);
        }
        return switch (parent) {
            case ObjectNode object -> object.remove(path.getLast()) != null;
            case ArrayNode array -> {
                array.set(Integer.parseInt(path.getLast()), (JsonNode) null);
                yield true;
            }
            default -> false;
        };
    }
}
