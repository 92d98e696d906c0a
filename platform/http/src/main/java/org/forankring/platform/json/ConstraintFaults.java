package org.forankring.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forankring.platform.problem.Fault;

/** Turns violated Jakarta Validation constraints into faults with JSON pointers and stable codes. */
final class ConstraintFaults {

    private static final Set<String> REQUIRED = Set.of("NotNull", "NotBlank", "NotEmpty");

    private final Validator validator;

    ConstraintFaults(Validator validator) {
        this.validator = validator;
    }

    List<Fault> of(Object value) {
        return validator.validate(value).stream()
                .map(violation -> new Fault(pointer(violation.getPropertyPath()), code(violation), detail(violation)))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    private static String pointer(Path path) {
        List<String> tokens = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                tokens.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                tokens.add(node.getKey().toString());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                tokens.add(node.getName());
            }
        }
        return Fault.pointer(tokens);
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (REQUIRED.contains(constraint)) {
            return "required";
        }
        return switch (constraint) {
            case "PastOrPresent", "Past" -> "in-the-future";
            case "Min", "Max", "Positive", "PositiveOrZero" -> "out-of-range";
            case "Size" -> "wrong-length";
            default -> constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    private static String detail(ConstraintViolation<?> violation) {
        return code(violation).equals("required") ? "is required" : violation.getMessage();
    }
}
