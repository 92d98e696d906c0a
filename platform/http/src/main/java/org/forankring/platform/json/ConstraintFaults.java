package org.forankring.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;

/** Turns violated Jakarta Validation constraints into faults with JSON pointers and stable codes. */
public final class ConstraintFaults {

    private static final Set<String> REQUIRED = Set.of("NotNull", "NotBlank", "NotEmpty");

    private final Validator validator;

    ConstraintFaults(Validator validator) {
        this.validator = validator;
    }

    List<Fault> of(Object value) {
        return validator.validate(value).stream()
                .map(violation -> of(pointer(violation.getPropertyPath()), violation))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    /** The fault of a violation, at a place that the caller knows. */
    public static Fault of(String pointer, ConstraintViolation<?> violation) {
        return new Fault(pointer, code(violation), detail(violation));
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
        String constraint = constraint(violation);
        if (REQUIRED.contains(constraint)) {
            return "required";
        }
        return switch (constraint) {
            case "PastOrPresent", "Past" -> "in-the-future";
            case "Min", "Max" -> "out-of-range";
            case "Size" -> "wrong-length";
            default -> constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    private static Wording detail(ConstraintViolation<?> violation) {
        String code = code(violation);
        String own = violation.getMessageTemplate();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        if (Wording.isKnown(own)) {
            return Wording.of(own);
        }
        return switch (constraint(violation)) {
            case "Size" ->
                Wording.of(
                        violation.getInvalidValue() instanceof CharSequence
                                ? "fault.wrong-length"
                                : "fault.wrong-count",
                        "least",
                        bound(attributes, "min"),
                        "most",
                        bound(attributes, "max"));
            case "Min" -> Wording.of("fault.out-of-range.low", "least", bound(attributes, "value"));
            case "Max" -> Wording.of("fault.out-of-range.high", "most", bound(attributes, "value"));
            default -> Wording.isKnown("fault." + code) ? Wording.of("fault." + code) : Wording.of("fault.invalid");
        };
    }

    private static Object bound(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name));
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
