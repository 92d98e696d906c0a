package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.forankring.platform.problem.Expected;
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
            case OutOfRange far -> faults.add(new Fault(pointer, "out-of-range", far.complaint()));
            case InvalidFormatException format
            when format.getValue() instanceof String ->
                faults.add(new Fault(pointer, "invalid-format", Expected.of(format.getTargetType())));
            case MismatchedInputException mismatch ->
                faults.add(new Fault(pointer, "wrong-type", Expected.of(mismatch.getTargetType())));
            default -> faults.add(Fault.of(pointer, "invalid"));
        }
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
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
